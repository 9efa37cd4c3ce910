package eplan.hiring;

import static eplan.hiring.HiringScenario.OPENING;
import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringSteps.DueSource;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A province's hiring year: three duties side by side, then budget and signing, and how it ends. */
@EplanTest
@Import(HiringScenario.class)
class HiringYearProcessTest {

    private static final LocalDate SIGNING_DAY = LocalDate.of(2044, 8, 22);
    private static final LocalDate OVER = LocalDate.of(2045, 10, 1);

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Test
    void opensThreeDutiesSideBySideWithTheirDatesAndWork() {
        ProvinceId province = play.opened();
        assertThat(records.all(YEAR, province))
                .extracting(StepView::kind, StepView::state, StepView::openedOn, StepView::dueOn, StepView::dueSource)
                .containsExactlyInAnyOrder(
                        tuple(StepKind.REQUEST, State.OPEN, OPENING, LocalDate.of(2044, 7, 30), DueSource.CALENDAR),
                        tuple(StepKind.EVALUATION, State.OPEN, OPENING, LocalDate.of(2044, 9, 15), DueSource.CALENDAR),
                        tuple(StepKind.APPROVAL, State.OPEN, OPENING, LocalDate.of(2044, 9, 30), DueSource.CALENDAR));
        assertThat(records.all(YEAR, province))
                .allSatisfy(step -> assertThat(records.work(step.id())).containsExactly("HIRING OFFICER OPEN 0"))
                .extracting(step -> step.caseNumber().substring(8))
                .containsExactly("H001", "H002", "H003");
        assertThat(records.events(YEAR, province))
                .containsExactly("YEAR_OPENED", "STEP_OPENED", "STEP_OPENED", "STEP_OPENED");
    }

    @Test
    void signingWaitsForTheBudgetAfterTheApproval() {
        ProvinceId province = play.opened();
        play.approve(province, 2);
        assertThat(records.all(YEAR, province)).noneMatch(step -> step.kind() == StepKind.SIGNING);
        assertThat(year(province).waitsForBudget()).isTrue();

        play.on(SIGNING_DAY);
        play.release(province);

        StepView signing = play.step(province, StepKind.SIGNING);
        assertThat(signing.dueOn()).as("ten working days later").isEqualTo(LocalDate.of(2044, 9, 5));
        assertThat(signing.dueSource()).isEqualTo(DueSource.OWN);
        assertThat(year(province).waitsForBudget()).isFalse();
    }

    @Test
    void signingWaitsForTheApprovalAfterTheBudget() {
        ProvinceId province = play.opened();
        play.release(province);
        assertThat(records.all(YEAR, province)).noneMatch(step -> step.kind() == StepKind.SIGNING);

        play.on(SIGNING_DAY);
        play.approve(province, 1);

        assertThat(play.step(province, StepKind.APPROVAL).standing()).isEqualTo(RoundStanding.ON_TIME);
        assertThat(play.step(province, StepKind.SIGNING).dueOn()).isEqualTo(LocalDate.of(2044, 9, 5));
        assertThat(records.work(play.id(province, StepKind.SIGNING))).containsExactly("HIRING OFFICER OPEN 0");
    }

    @Test
    void withoutAnyPostThereIsNothingToSign() {
        ProvinceId province = play.opened();
        play.approve(province, 0);
        play.release(province);
        assertThat(records.all(YEAR, province)).noneMatch(step -> step.kind() == StepKind.SIGNING);
    }

    @Test
    void whatIsStillOpenAtTheEndOfTheYearIsCancelledAndTheYearCloses() {
        ProvinceId province = play.opened();
        play.done(province, StepKind.REQUEST);
        play.on(LocalDate.of(2045, 9, 30));
        assertThat(records.state(YEAR, province)).isEqualTo("OPEN");

        play.on(OVER);

        assertThat(records.all(YEAR, province))
                .extracting(StepView::kind, StepView::state, StepView::standing)
                .containsExactlyInAnyOrder(
                        tuple(StepKind.REQUEST, State.DONE, RoundStanding.ON_TIME),
                        tuple(StepKind.EVALUATION, State.CANCELLED, RoundStanding.RETIRED),
                        tuple(StepKind.APPROVAL, State.CANCELLED, RoundStanding.RETIRED));
        assertThat(records.work(play.id(province, StepKind.EVALUATION)))
                .containsExactly("HIRING OFFICER WITHDRAWN 0", "EXPEDITE HEAD WITHDRAWN 1");
        assertThat(records.state(YEAR, province)).isEqualTo("CLOSED");
        assertThat(year(province).closedOn()).isEqualTo(OVER);
        assertThat(records.running(YEAR, province)).isZero();
        assertThat(records.events(YEAR, province)).contains("STEP_CANCELLED").endsWith("YEAR_CLOSED");
    }

    @Test
    void whatWaitsToBeSignedEndsWithTheYear() {
        ProvinceId province = play.opened();
        play.done(province, StepKind.REQUEST);
        play.done(province, StepKind.EVALUATION);
        play.approve(province, 1);
        play.release(province);
        play.on(OVER);
        assertThat(play.step(province, StepKind.SIGNING).state()).isEqualTo(State.CANCELLED);
        assertThat(records.state(YEAR, province)).isEqualTo("CLOSED");
    }

    @Test
    void whatIsToBeDoneNextIsTheFirstOpenStepOfTheProvince() {
        ProvinceId province = play.opened();
        assertThat(year(province).next()).extracting(StepView::kind).isEqualTo(StepKind.REQUEST);
        play.done(province, StepKind.REQUEST);
        assertThat(year(province).next()).extracting(StepView::kind).isEqualTo(StepKind.EVALUATION);
    }

    private HiringYears.Year year(ProvinceId province) {
        return play.as(HiringPeople.officer(province), () -> play.years.of(YEAR, province));
    }
}
