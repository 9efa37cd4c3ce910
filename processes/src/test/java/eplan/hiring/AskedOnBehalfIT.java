package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an analyst was asked to enter is judged by the first time that it was asked and the first time that it was complete after that, and
 * is the work of whoever had the LAO on the day of the asking.
 */
class AskedOnBehalfIT extends SharedLaoFixture {

    private static final String NEVER_ASKED = "ON_BEHALF 0.0000/0.0000 - 8.00";
    private static final String DONE = "ON_BEHALF 1.9667/1.9667 100.00 8.00";
    private static final String LATE = "ON_BEHALF 0.0000/1.9667 0.00 0.00";
    private static final LocalDate FEBRUARY_4 = LocalDate.of(2058, 2, 4);
    /** After the date, 28 February. */
    private static final LocalDate MARCH_12 = LocalDate.of(2058, 3, 12);

    private static final LocalDate MARCH_14 = LocalDate.of(2058, 3, 14);
    private static final LocalDate MARCH_18 = LocalDate.of(2058, 3, 18);
    private static final LocalDate MARCH_20 = LocalDate.of(2058, 3, 20);

    private EntryRoundId plan;

    @BeforeEach
    void openThePlan() {
        plan = cases.open(lao, "plan");
    }

    private void completed(LocalDate day) {
        cases.typed(plan, second, day);
        cases.sent(plan, day);
    }

    private void returned(LocalDate day) {
        cases.returned(plan, office.person(Role.PROVINCIAL_OFFICER, office.phatthalung), day);
    }

    private String told(Actor analyst) {
        return told(analyst, ScoreCriterion.ON_BEHALF);
    }

    @Test
    void onlyWhoHadTheLaoWhenItWasAskedIsCharged() {
        cases.asked(plan, FEBRUARY_4);
        office.compute();

        assertThat(told(first)).isEqualTo(NEVER_ASKED);
        assertThat(told(second)).isEqualTo(LATE);
    }

    @Test
    void workDoneInTimeStaysSoThoughItCameBackAndIsCompletedLate() {
        cases.asked(plan, FEBRUARY_4);
        completed(FEBRUARY_8);
        returned(FEBRUARY_10);
        completed(MARCH_12);
        office.compute();

        assertThat(told(second)).isEqualTo(DONE);
    }

    @Test
    void workDoneInTimeStaysSoThoughItCameBackAndIsNotCompletedAnyMore() {
        cases.asked(plan, FEBRUARY_4);
        completed(FEBRUARY_8);
        returned(FEBRUARY_10);
        office.compute();

        assertThat(told(second)).isEqualTo(DONE);
    }

    @Test
    void lateWorkStaysLateThoughItCameBackAndIsAskedForAnew() {
        cases.asked(plan, FEBRUARY_4);
        completed(MARCH_12);
        returned(MARCH_14);
        cases.asked(plan, MARCH_18);
        completed(MARCH_20);
        office.compute();

        assertThat(told(second)).isEqualTo(LATE);
    }

    @Test
    void whatWasCompleteBeforeAnybodyWasAskedIsNotTheAnalystsWork() {
        completed(FEBRUARY_8);
        returned(FEBRUARY_10);
        cases.asked(plan, FEBRUARY_10.plusDays(1));
        completed(MARCH_20);
        office.compute();

        assertThat(told(second)).isEqualTo(LATE);
    }

    @Test
    void whatNeedNotBeEnteredAnyMoreChargesNobody() {
        cases.asked(plan, FEBRUARY_4);
        cases.askedNoMore(plan, FEBRUARY_8);
        office.compute();

        assertThat(told(second)).isEqualTo(NEVER_ASKED);
    }

    @Test
    void whatIsAskedAnewAfterThatHasFiveWorkingDaysFromThen() {
        cases.asked(plan, FEBRUARY_4);
        cases.askedNoMore(plan, FEBRUARY_8);
        cases.asked(plan, MARCH_12);
        completed(MARCH_18);
        office.compute();

        assertThat(told(second)).isEqualTo(DONE);
    }

    @Test
    void whatComesBackAfterTheCutOffDayStaysDone() {
        cases.asked(plan, FEBRUARY_4);
        completed(FEBRUARY_8);
        returned(ScoredOffice.CUT_OFF.plusDays(5));
        office.compute();

        assertThat(told(second)).isEqualTo(DONE);
    }
}
