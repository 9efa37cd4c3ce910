package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days of the ladder for the plan round of FY2554, due Monday 28 February 2011, with weekends only. */
class LadderPlanTest {

    private static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().getValue() <= 5;
    private static final LocalDate DUE = LocalDate.of(2011, 2, 28);
    private static final List<Rung> RECORDING = List.of(
            new Rung(Rung.Name.REMINDER, -7, "RESPONSIBLE"),
            new Rung(Rung.Name.REMINDER, -1, "RESPONSIBLE"),
            new Rung(Rung.Name.ON_BEHALF, 5, "ANALYST"),
            new Rung(Rung.Name.LEVEL_1, 0, "OFFICER"),
            new Rung(Rung.Name.LEVEL_2, 5, "HEAD"),
            new Rung(Rung.Name.LEVEL_3, 10, "HQ"));

    private final LadderPlan plan = plan(null);

    @Test
    void escalatesTheDayAfterTheDueDateEnds() {
        assertThat(plan.escalatesOn()).isEqualTo(LocalDate.of(2011, 3, 1));
    }

    @Test
    void remindsSevenAndOneWorkingDaysBefore() {
        assertThat(plan.remindsIn(day(2, 16), day(2, 17))).isTrue();
        assertThat(plan.remindsIn(day(2, 17), day(2, 24))).isFalse();
        assertThat(plan.remindsIn(day(2, 24), day(2, 25))).isTrue();
    }

    @Test
    void aRoundMayBeRemindedOfOnDaysOfItsOwn() {
        var deadline = new Deadline(new RoundId(1), DUE, null, Deadline.Source.ROUND);
        LadderPlan own = new LadderPlan(deadline, LadderPlan.reminding(RECORDING, List.of(3)), WEEKDAYS);
        assertThat(own.remindsIn(day(2, 16), day(2, 22))).isFalse();
        assertThat(own.remindsIn(day(2, 22), day(2, 23))).isTrue();
        assertThat(own.remindsIn(day(2, 23), day(2, 28))).isFalse();
        assertThat(own.escalatesOn()).isEqualTo(plan.escalatesOn());
        assertThat(LadderPlan.reminding(RECORDING, null)).isEqualTo(RECORDING);
        assertThat(LadderPlan.reminding(RECORDING, List.of())).noneMatch(rung -> rung.name() == Rung.Name.REMINDER);
    }

    @Test
    void asksTheAnalystAndClimbsWhenFiveWorkingDaysHavePassed() {
        assertThat(plan.onBehalfOn()).contains(day(3, 8));
        assertThat(plan.climbsOn(1, day(3, 1), null)).contains(day(3, 8));
        assertThat(plan.climbsOn(2, day(3, 8), null)).contains(day(3, 15));
    }

    @Test
    void touchingStartsTheWaitAgain() {
        assertThat(plan.climbsOn(1, day(3, 1), day(3, 4))).contains(day(3, 12));
    }

    @Test
    void theHighestLevelClimbsNoFurther() {
        assertThat(plan.climbsOn(3, day(3, 15), null)).isEmpty();
    }

    @Test
    void looksNextAtTheFirstReminderThenTheNextThenTheDueDate() {
        assertThat(plan.nextLook(false, day(1, 5))).isEqualTo(day(2, 17));
        assertThat(plan.nextLook(false, day(2, 17))).isEqualTo(day(2, 25));
        assertThat(plan.nextLook(false, day(2, 25))).isEqualTo(day(3, 1));
    }

    @Test
    void looksTodayWhenTheDateHasAlreadyPassed() {
        assertThat(plan.nextLook(false, day(4, 20))).isEqualTo(day(4, 20));
    }

    @Test
    void aLockBeforeTheNextRungIsLookedAtFirst() {
        LadderPlan locked = new LadderPlan(
                new Deadline(new RoundId(1), DUE, DUE, Deadline.Source.ROUND),
                List.of(new Rung(Rung.Name.LEVEL_1, 3, "OFFICER")),
                WEEKDAYS);
        assertThat(locked.nextLook(true, day(2, 20))).isEqualTo(day(3, 1));
    }

    @Test
    void closingRoundsAskTheAnalystInsideTheWindow() {
        LadderPlan closing = new LadderPlan(
                new Deadline(new RoundId(1), LocalDate.of(2010, 10, 31), null, Deadline.Source.ROUND),
                List.of(new Rung(Rung.Name.ON_BEHALF, -5, "ANALYST"), new Rung(Rung.Name.LEVEL_1, 0, "OFFICER")),
                WEEKDAYS);
        assertThat(closing.onBehalfOn()).contains(LocalDate.of(2010, 10, 25));
        assertThat(closing.nextLook(true, LocalDate.of(2010, 10, 25))).isEqualTo(LocalDate.of(2010, 11, 1));
    }

    private static LadderPlan plan(LocalDate lock) {
        return new LadderPlan(new Deadline(new RoundId(1), DUE, lock, Deadline.Source.ROUND), RECORDING, WEEKDAYS);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2011, month, day);
    }

    /** Monday to Friday, no holidays. */
}
