package eplan.hiring;

import static eplan.hiring.HiringScenario.OPENING;
import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.HiringApprovals.Approval;
import eplan.hiring.HiringApprovals.Further;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.people.Actor;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** Hiring is approved for further posts, for which contracts are signed whatever became of the step that asked for signatures. */
@EplanTest
@Import(HiringScenario.class)
@TestPropertySource(properties = "eplan.hiring.id-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
class FurtherApprovalIT {

    private static final LocalDate SIGNED = LocalDate.of(2044, 9, 15);

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Autowired
    HiringApprovals approvals;

    @Autowired
    Headcounts headcounts;

    @Autowired
    Contracts contracts;

    @Test
    void aRaisedHeadcountIsApprovedAndSignedAfterTheLastContract() {
        ProvinceId province = approved(1);
        headcount(province, FreshProvinces.POSTS, 1);
        sign(province);
        assertThat(signing(province)).isEqualTo(State.DONE);
        refused("refused.hiring.approval.room", () -> more(province, 1));

        headcount(province, 1, 2);
        refused("refused.contract.posts", () -> sign(province));
        assertThat(read(province).room()).isOne();
        more(province, 1);

        Approval approval = read(province);
        assertThat(approval.posts()).isEqualTo(2);
        assertThat(approval.left()).isOne();
        assertThat(approval.room()).isZero();
        assertThat(approval.letter()).as("of the first").isEqualTo("อนุมัติ 1");
        assertThat(approval.approvedOn()).contains(OPENING);
        assertThat(approval.further()).containsExactly(new Further(1, "อนุมัติ 2", SIGNED, SIGNED, "สมหญิง"));
        assertThat(records.events(YEAR, province)).contains("APPROVED_MORE");
        sign(province);
        assertThat(read(province).left()).isZero();
        assertThat(steps(province, StepKind.APPROVAL)).as("not opened again").isOne();
        assertThat(steps(province, StepKind.SIGNING)).as("not opened again").isOne();
    }

    @Test
    void whereNoPostWasApprovedAtFirstAFurtherOneCanBeSigned() {
        ProvinceId province = approved(0);
        assertThat(steps(province, StepKind.SIGNING)).isZero();
        refused("refused.contract.posts", () -> sign(province));

        more(province, 1);

        sign(province);
        assertThat(read(province).left()).isZero();
        assertThat(steps(province, StepKind.SIGNING)).isZero();
    }

    @Test
    void postsThatWereGivenUpAreApprovedAnew() {
        ProvinceId province = approved(1);
        headcount(province, FreshProvinces.POSTS, 1);
        giveUp(province);
        assertThat(signing(province)).isEqualTo(State.CANCELLED);
        assertThat(read(province).room()).isOne();

        more(province, 1);

        sign(province);
        assertThat(signing(province)).isEqualTo(State.CANCELLED);
        refused("refused.hiring.approval.room", () -> more(province, 1));
    }

    @Test
    void postsOfAFurtherApprovalCanBeGivenUpToo() {
        ProvinceId province = approved(0);
        more(province, 2);
        giveUp(province);
        assertThat(read(province).left()).isOne();
    }

    @Test
    void nobodyIsSignedBeforeTheLetterThatApprovesTheirPost() {
        ProvinceId province = approved(1);
        more(province, 1);
        sign(province, SIGNED.minusDays(1));
        refused("refused.contract.signed-before-approval", () -> sign(province, SIGNED.minusDays(1)));
        sign(province, SIGNED);
        assertThat(read(province).left()).isZero();
    }

    @Test
    void refusesItBeforeTheFirstBeyondTheHeadcountWithoutALetterAndAfterTheYear() {
        ProvinceId province = play.opened();
        Actor officer = HiringPeople.officer(province);
        refused("refused.hiring.approval.first", () -> more(province, 1));
        play.approve(province, 1);
        refused("refused.hiring.approval.room", () -> more(province, 0));
        refused("refused.hiring.approval.room", () -> more(province, FreshProvinces.POSTS));
        refused("refused.hiring.letter", () -> more(officer, province, " ", OPENING));
        refused("refused.hiring.approval.future", () -> more(officer, province, "อนุมัติ 2", OPENING.plusDays(1)));
        play.clock.set(YEAR.last().plusDays(1));
        refused("refused.hiring.closed", () -> more(province, 1));
    }

    @Test
    void isForOfficersAndTheHeadOfTheProvince() {
        ProvinceId province = approved(1);
        assertThatThrownBy(() -> more(HiringPeople.HQ, province, "อนุมัติ 2", SIGNED))
                .isInstanceOf(AccessDeniedException.class);
        more(HiringPeople.head(province), province, "อนุมัติ 2", SIGNED);
        assertThat(read(province).posts()).isEqualTo(2);
    }

    /** On 15 September: approved on the day of the opening, and the budget is there. */
    private ProvinceId approved(int posts) {
        ProvinceId province = play.opened();
        play.approve(province, posts);
        play.release(province);
        play.clock.set(SIGNED);
        return province;
    }

    private void headcount(ProvinceId province, int from, int to) {
        play.run(HiringPeople.HQ, () -> headcounts.set(YEAR, province, to, from, "ปรับกรอบ"));
    }

    private void giveUp(ProvinceId province) {
        play.run(HiringPeople.head(province), () -> approvals.giveUp(YEAR, province, 1, "ไม่มีผู้สมัคร"));
    }

    private void more(ProvinceId province, int posts) {
        play.run(
                HiringPeople.officer(province),
                () -> approvals.approveMore(YEAR, province, posts, "อนุมัติ 2", play.clock.today()));
    }

    private void more(Actor by, ProvinceId province, String letter, LocalDate dated) {
        play.run(by, () -> approvals.approveMore(YEAR, province, 1, letter, dated));
    }

    private void sign(ProvinceId province) {
        sign(province, SIGNED);
    }

    private void sign(ProvinceId province, LocalDate on) {
        ContractDraft draft = ContractDraft.of(YEAR);
        draft.signed = on;
        play.run(HiringPeople.officer(province), () -> contracts.sign(YEAR, province, draft.build()));
    }

    private Approval read(ProvinceId province) {
        return play.as(HiringPeople.officer(province), () -> approvals.of(YEAR, province));
    }

    private State signing(ProvinceId province) {
        return play.step(province, StepKind.SIGNING).state();
    }

    private long steps(ProvinceId province, StepKind kind) {
        return records.all(YEAR, province).stream()
                .map(StepView::kind)
                .filter(kind::equals)
                .count();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
