package eplan.hiring;

import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.HiringApprovals.Approval;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringApprovals.Found;
import eplan.hiring.HiringSteps.State;
import eplan.people.Actor;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Duty 3: the approval to hire, contractors found, and posts that are given up. */
@EplanTest
@Import(HiringScenario.class)
class HiringApprovalIT {

    private static final LocalDate TODAY = HiringScenario.OPENING;

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Autowired
    HiringApprovals approvals;

    @Autowired
    Headcounts headcounts;

    @Test
    void approvedItIsOnRecordAndTheStepDone() {
        ProvinceId province = play.opened();
        play.approve(province, 2);
        Approval approval = read(province);
        assertThat(approval.posts()).isEqualTo(2);
        assertThat(approval.left()).isEqualTo(2);
        assertThat(approval.headcount()).isEqualTo(FreshProvinces.POSTS);
        assertThat(approval.approvedOn()).contains(TODAY);
        assertThat(approval.by()).isEqualTo("สมศักดิ์");
        assertThat(play.step(province, StepKind.APPROVAL).state()).isEqualTo(State.DONE);
        assertThat(records.events(YEAR, province)).contains("APPROVED");
    }

    @Test
    void refusesMorePostsThanTheHeadcountADateToComeNoLetterAndASecondTime() {
        ProvinceId province = play.opened();
        Actor head = HiringPeople.head(province);
        refused(head, () -> approve(province, FreshProvinces.POSTS + 1, TODAY), "refused.hiring.approval.posts");
        refused(head, () -> approve(province, 1, TODAY.plusDays(1)), "refused.hiring.approval.future");
        refused(head, () -> approvals.approve(YEAR, province, 1, " ", TODAY), "refused.hiring.letter");
        approveAs(head, province);
        refused(head, () -> approve(province, 1, TODAY), "refused.hiring.approval.done");
    }

    @Test
    void contractorsAreFoundChangedAndDropped() {
        ProvinceId province = play.opened();
        Actor officer = HiringPeople.officer(province);
        play.run(officer, () -> approvals.find(YEAR, province, null, new Candidate(" นายหนึ่ง ", null, "สัมภาษณ์")));
        Found found = read(province).found().getFirst();
        assertThat(found.candidate().name()).isEqualTo("นายหนึ่ง");
        assertThat(found.signed()).isFalse();

        play.run(officer, () -> approvals.find(YEAR, province, found.id(), new Candidate("นายสอง", null, "")));
        assertThat(read(province).found().getFirst().candidate().name()).isEqualTo("นายสอง");
        refused(
                officer,
                () -> approvals.find(YEAR, province, null, new Candidate("", null, "")),
                "refused.hiring.person.name");

        play.run(officer, () -> approvals.drop(YEAR, province, found.id()));
        assertThat(read(province).found()).isEmpty();
        assertThatThrownBy(() -> play.run(officer, () -> approvals.drop(YEAR, province, found.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void givingUpEveryPostCancelsTheSigning() {
        ProvinceId province = play.opened();
        play.approve(province, 2);
        play.release(province);
        Actor head = HiringPeople.head(province);
        play.run(head, () -> approvals.giveUp(YEAR, province, 1, "ไม่มีผู้สมัคร"));
        assertThat(play.step(province, StepKind.SIGNING).state()).isEqualTo(State.OPEN);
        refused(head, () -> approvals.giveUp(YEAR, province, 2, "มากเกิน"), "refused.hiring.approval.left");

        play.run(head, () -> approvals.giveUp(YEAR, province, 1, "ไม่มีผู้สมัคร"));

        assertThat(read(province).left()).isZero();
        assertThat(play.step(province, StepKind.SIGNING).state()).isEqualTo(State.CANCELLED);
        assertThat(records.events(YEAR, province)).contains("POSTS_GIVEN_UP", "STEP_CANCELLED");
    }

    @Test
    void aHeadcountThatIsCutLeavesLessToSignAndEndsTheSigningWithTheLastPost() {
        ProvinceId province = play.opened();
        assertThat(read(province).left()).as("before the approval").isZero();
        play.approve(province, 2);
        play.release(province);
        cut(province, FreshProvinces.POSTS, 1);
        assertThat(read(province).left()).isEqualTo(1);
        assertThat(play.step(province, StepKind.SIGNING).state()).isEqualTo(State.OPEN);

        cut(province, 1, 0);

        assertThat(read(province).left()).isZero();
        assertThat(play.step(province, StepKind.SIGNING).state()).isEqualTo(State.CANCELLED);
        play.jobs.runUntilNoneDue();
        assertThat(records.work(play.id(province, StepKind.SIGNING))).containsExactly("HIRING OFFICER WITHDRAWN 0");
        cut(province, 0, 2);
        assertThat(read(province).left())
                .as("what is left can be signed all the same")
                .isEqualTo(2);
    }

    private void cut(ProvinceId province, int from, int to) {
        play.run(HiringPeople.HQ, () -> headcounts.set(YEAR, province, to, from, "ปรับกรอบ"));
    }

    @Test
    void officersApproveWithTheHeadsLetterAndTheHeadAloneGivesUp() {
        ProvinceId province = play.opened();
        approveAs(HiringPeople.officer(province), province);
        assertThatThrownBy(() -> play.run(
                        HiringPeople.officer(province), () -> approvals.giveUp(YEAR, province, 1, "ไม่มีผู้สมัคร")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> play.run(HiringPeople.HQ, () -> approve(province, 1, TODAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void approve(ProvinceId province, int posts, LocalDate dated) {
        approvals.approve(YEAR, province, posts, "อนุมัติ 1", dated);
    }

    private void approveAs(Actor actor, ProvinceId province) {
        play.run(actor, () -> approve(province, 1, TODAY));
    }

    private Approval read(ProvinceId province) {
        return play.as(HiringPeople.officer(province), () -> approvals.of(YEAR, province));
    }

    private void refused(Actor actor, Runnable act, String key) {
        assertThatThrownBy(() -> play.run(actor, act))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }
}
