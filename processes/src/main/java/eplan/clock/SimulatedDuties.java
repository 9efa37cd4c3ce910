package eplan.clock;

import eplan.hiring.HiringApprovals;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringRequests;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Present;
import eplan.hiring.HiringRequests.Request;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The three duties of a simulated province, through the services that people use and with no more rights than theirs. */
@Component
@Profile("embedded")
class SimulatedDuties {

    private static final int ONE_MORE = 50;
    private static final int POINTS = 60;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Actors actors;
    private final HiringRequests requests;
    private final ProvinceEvaluations evaluations;
    private final HiringApprovals approvals;
    private final BusinessClock clock;

    SimulatedDuties(
            Actors actors,
            HiringRequests requests,
            ProvinceEvaluations evaluations,
            HiringApprovals approvals,
            BusinessClock clock) {
        this.actors = actors;
        this.requests = requests;
        this.evaluations = evaluations;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** As many as the headcount list has; some want one more, and say why. */
    void request(HiringSituation found) {
        as(found.officer(), () -> {
            Request request = requests.of(found.year(), found.province());
            int posts = Math.max(1, request.headcount() + (found.roll(ONE_MORE) < 0.15 ? 1 : 0));
            List<Person> people = request.analysts().stream()
                    .limit(posts)
                    .map(one -> new Person(one.name(), one.account(), ""))
                    .toList();
            Form form = new Form(
                    posts,
                    people,
                    posts > request.headcount() ? SimulationTexts.get("one-more") : "",
                    SimulationTexts.get("head"),
                    SimulationTexts.get("head.position"));
            requests.keep(found.year(), found.province(), request.version(), form);
            requests.send(found.year(), found.province());
        });
    }

    /** Everybody who was there up to the cut-off, then the summary. */
    void evaluate(HiringSituation found) {
        as(found.officer(), () -> {
            Sheet sheet = evaluations.of(found.year(), found.province());
            for (Line line : sheet.lines()) {
                if (line.leftOn() == null && line.province() == null) {
                    evaluations.evaluate(
                            found.year(),
                            found.province(),
                            line.analyst(),
                            line.version(),
                            points(found, line, sheet.criteria()),
                            SimulationTexts.get("evaluated"));
                }
            }
        });
        as(found.head(), () -> evaluations.sendSummary(found.year(), found.province()));
    }

    /** From six tenths of a criterion's points up to all of them, in half points. */
    private static Map<Integer, BigDecimal> points(HiringSituation found, Line line, List<Criterion> criteria) {
        Map<Integer, BigDecimal> points = new HashMap<>();
        for (Criterion one : criteria) {
            double roll = Dice.roll(line.analyst().value(), found.year().be(), POINTS + one.position());
            int halves = Dice.between((int) Math.ceil(1.2 * one.most()), 2 * one.most(), roll);
            points.put(one.position(), BigDecimal.valueOf(halves).divide(TWO));
        }
        return points;
    }

    /** A contractor for each post, and the approval of all of them. */
    void approve(HiringSituation found) {
        as(found.officer(), () -> {
            var approval = approvals.of(found.year(), found.province());
            List<Present> present = requests.of(found.year(), found.province()).analysts();
            for (int seat = approval.found().size() + 1; seat <= approval.headcount(); seat++) {
                String name = new SimulatedContractor(found.code(), seat).name();
                var candidate = new Candidate(name, account(present, name), SimulationTexts.get("found"));
                approvals.find(found.year(), found.province(), null, candidate);
            }
        });
        as(found.head(), () -> {
            int posts = approvals.of(found.year(), found.province()).headcount();
            String letter = SimulationTexts.format(
                    "approval", found.code(), found.year().toString());
            approvals.approve(found.year(), found.province(), posts, letter, clock.today());
        });
    }

    /** Of whoever continues; null for somebody new. */
    private static @Nullable AccountId account(List<Present> present, String name) {
        return present.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Present::account)
                .orElse(null);
    }

    private void as(Actor who, Runnable act) {
        actors.as(who, () -> {
            act.run();
            return who;
        });
    }
}
