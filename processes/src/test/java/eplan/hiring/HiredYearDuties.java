package eplan.hiring;

import eplan.hiring.HiredYearSteps.Open;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Present;
import eplan.hiring.HiringRequests.Request;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Request and approval of the provinces of the simulated hiring year. */
@TestComponent
class HiredYearDuties {

    @Autowired
    HiringRequests requests;

    @Autowired
    HiringApprovals approvals;

    @Autowired
    HiredYearActs acts;

    /** Some keep a draft for another day; some want more than the headcount, and forget to say why at first. */
    void request(HiredYear year, Open step) {
        Request seen = acts.as(step.officer(), () -> requests.of(HiredYear.YEAR, step.province()));
        int posts = year.between(1, seen.headcount() + 1);
        List<Person> people = seen.analysts().stream()
                .limit(posts)
                .map(one -> new Person(one.name(), one.account(), ""))
                .toList();
        int version = keep(step, seen.version(), new Form(posts, people, "", "สมศักดิ์", "ท้องถิ่นจังหวัด"));
        if (posts > seen.headcount()) {
            acts.refuses(year, "refused.hiring.request.reasons", step.officer(), () -> send(step));
            keep(step, version, new Form(posts, people, "อปท. มาก", "สมศักดิ์", "ท้องถิ่นจังหวัด"));
        }
        if (year.does(step.province(), 0.7)) {
            acts.does(step.officer(), () -> send(step));
        }
    }

    private int keep(Open step, int version, Form form) {
        return acts.as(step.officer(), () -> requests.keep(HiredYear.YEAR, step.province(), version, form))
                .version();
    }

    private void send(Open step) {
        requests.send(HiredYear.YEAR, step.province());
    }

    /** For the headcount or one post fewer, of which some are found already. */
    void approve(HiredYear year, Open step) {
        var now = acts.as(step.officer(), () -> approvals.of(HiredYear.YEAR, step.province()));
        int posts = now.headcount() > 1 && year.chance(0.2) ? now.headcount() - 1 : now.headcount();
        if (year.wild(step.province())) {
            acts.refuses(
                    year, "refused.hiring.approval.posts", step.head(), () -> approve(year, step, now.headcount() + 1));
            find(year, step, posts);
        }
        acts.does(step.head(), () -> approve(year, step, posts));
    }

    private void approve(HiredYear year, Open step, int posts) {
        approvals.approve(HiredYear.YEAR, step.province(), posts, "อนุมัติ 1", year.today());
    }

    /** Present analysts first, then people nobody knows. */
    private void find(HiredYear year, Open step, int posts) {
        List<Present> present = acts.as(step.officer(), () -> requests.of(HiredYear.YEAR, step.province()))
                .analysts();
        int found = year.between(0, posts);
        for (int i = 0; i < found; i++) {
            Candidate one = i < present.size() && year.chance(0.6)
                    ? new Candidate(present.get(i).name(), present.get(i).account(), "")
                    : new Candidate("ผู้รับจ้างรายใหม่ " + step.province() + "/" + i, null, "");
            acts.does(step.officer(), () -> approvals.find(HiredYear.YEAR, step.province(), null, one));
        }
    }

    /** Where the headcount was cut, what was approved beyond it cannot be signed. */
    void giveUp(HiredYear year, Open step) {
        int left = acts.as(step.head(), () -> approvals.of(HiredYear.YEAR, step.province()))
                .left();
        acts.does(
                year,
                Set.of("refused.hiring.approval.left"),
                step.head(),
                () -> approvals.giveUp(HiredYear.YEAR, step.province(), left, "กรมปรับลด"));
    }
}
