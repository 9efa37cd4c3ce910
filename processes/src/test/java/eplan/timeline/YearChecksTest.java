package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.timeline.YearDrafts.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every check at its boundary, on the calendar of letter ว 1353. */
class YearChecksTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2010, 11, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2011, 2, 28);
    private static final LocalDate LAST = LocalDate.of(2011, 9, 30);

    private final DraftedYear year = new DraftedYear(new FiscalYear(2554));

    @ParameterizedTest
    @ValueSource(ints = {2554, 2555, 2560, 2570})
    void theLettersCalendarIsRightInEveryYear(int be) {
        assertThat(new DraftedYear(new FiscalYear(be)).problems()).isEmpty();
    }

    @Test
    void opensInTheYearAndNotADayBeforeOrAfter() {
        assertThat(year.window("plan", FIRST, FEBRUARY, null).problems("plan")).isEmpty();
        assertThat(year.window("plan", FIRST.minusDays(1), FEBRUARY, null).problems("plan"))
                .containsExactly("opens-before-year");
        assertThat(year.window("close-year", LAST, LAST, null).problems("close-year"))
                .isEmpty();
        assertThat(year.window("close-year", LAST.plusDays(1), LAST.plusDays(1), null)
                        .problems("close-year"))
                .containsExactlyInAnyOrder("opens-after-year", "due-after-year");
    }

    @Test
    void isDueOnItsOpeningDayAtTheEarliest() {
        assertThat(year.window("plan", NOVEMBER, NOVEMBER, null).problems("plan"))
                .isEmpty();
        assertThat(year.window("plan", NOVEMBER, NOVEMBER.minusDays(1), null).problems("plan"))
                .containsExactly("due-before-open");
    }

    @Test
    void dueAfterTheYearIsAWarningForAYearAndThenAnError() {
        assertThat(dueOn(LAST)).isEmpty();
        assertThat(dueOn(LAST.plusDays(1))).containsExactly(warning("due-after-year"));
        assertThat(dueOn(LAST.plusYears(1))).containsExactly(warning("due-after-year"));
        assertThat(dueOn(LAST.plusYears(1).plusDays(1))).containsExactly(error("due-too-late"));
    }

    private List<String> dueOn(LocalDate due) {
        return year.window("close-year", LocalDate.of(2011, 9, 1), due, null).problems().stream()
                .map(problem -> problem.error() ? error(problem.key()) : warning(problem.key()))
                .toList();
    }

    private static String error(String key) {
        return "error " + key;
    }

    private static String warning(String key) {
        return "warning " + key;
    }

    @Test
    void locksOnTheDueDateAtTheEarliest() {
        assertThat(year.window("plan", NOVEMBER, FEBRUARY, FEBRUARY).problems("plan"))
                .isEmpty();
        assertThat(year.window("plan", NOVEMBER, FEBRUARY, FEBRUARY.minusDays(1))
                        .problems("plan"))
                .containsExactly("lock-before-due");
    }

    @Test
    void shiftingKeepsTheDueDateWithinOpeningAndLock() {
        year.window("plan", NOVEMBER, FEBRUARY, FEBRUARY.plusDays(1));
        assertThat(year.shifted("plan", FEBRUARY.plusDays(1)).problems("plan")).isEmpty();
        assertThat(year.shifted("plan", FEBRUARY.plusDays(2)).problems("plan")).containsExactly("shift-after-lock");
        assertThat(year.shifted("plan", NOVEMBER).problems("plan")).isEmpty();
        assertThat(year.shifted("plan", NOVEMBER.minusDays(1)).problems("plan")).containsExactly("shift-before-open");
    }

    @Test
    void asksForSomethingThatThereIs() {
        assertThat(year.plan("plan", plan -> Plans.asking(plan, List.of())).problems("plan"))
                .containsExactly("no-items");
        assertThat(year.plan("plan", plan -> Plans.asking(plan, List.of(RoundItemKeys.ATTESTED, "spending-q1")))
                        .problems("plan"))
                .isEmpty();
        assertThat(year.plan("plan", plan -> Plans.asking(plan, List.of("tea"))).problems())
                .containsExactly(
                        new Problem(true, "unknown-item", year.round("plan").id(), List.of("tea")));
    }

    @Test
    void dataOfTheYearsBesideAreUsualOthersAreAWarning() {
        assertThat(dataYear(2553)).isEmpty();
        assertThat(dataYear(2555)).isEmpty();
        assertThat(dataYear(2552)).containsExactly("data-year");
        assertThat(dataYear(2556)).containsExactly("data-year");
    }

    private List<String> dataYear(int be) {
        return year.plan(
                        "plan",
                        plan -> Plans.with(
                                plan,
                                Plans.names(plan),
                                new FiscalYear(be),
                                plan.opensOn(),
                                plan.dueOn(),
                                null,
                                plan.items()))
                .problems("plan");
    }

    @Test
    void onlyCheckingIsTheAnalystsRound() {
        assertThat(whose(RoundKind.VERIFYING, Responsible.ANALYST)).isEmpty();
        assertThat(whose(RoundKind.VERIFYING, Responsible.LAO)).containsExactly("kind-responsible");
        for (RoundKind kind : List.of(RoundKind.CLOSING, RoundKind.RECORDING, RoundKind.MONTHLY)) {
            assertThat(whose(kind, Responsible.LAO)).isEmpty();
            assertThat(whose(kind, Responsible.ANALYST)).containsExactly("kind-responsible");
        }
    }

    private List<String> whose(RoundKind kind, Responsible responsible) {
        return year.plan("plan", plan -> DraftsFixture.by(plan, kind, responsible))
                .problems("plan");
    }

    @Test
    void everyMonthHasAMonthlyRound() {
        assertThat(year.retired("monthly-02").ofYear()).containsExactly("month-gap");
        assertThat(year.problems()).containsExactly(new Problem(false, "month-gap", null, List.of("2011-02-01")));
        assertThat(year.window("monthly-01", LocalDate.of(2011, 1, 1), LocalDate.of(2011, 2, 1), null)
                        .ofYear())
                .isEmpty();
    }

    @Test
    void daysThatNoYearlyRoundCoversAreNamed() {
        assertThat(year.window("plan", NOVEMBER.plusDays(1), FEBRUARY.minusDays(2), null)
                        .problems())
                .containsExactly(
                        new Problem(false, "gap", null, List.of("2010-11-01", "2010-11-01")),
                        new Problem(false, "gap", null, List.of("2011-02-27", "2011-02-28")));
        assertThat(new DraftedYear(year.year).retired("close-year").problems())
                .containsExactly(new Problem(false, "gap", null, List.of("2011-09-01", "2011-09-30")));
    }

    @Test
    void theSameItemOfTheSameYearIsAskedForTwiceAtATimeOnlyWithAWarning() {
        var again = Plans.asking(
                Plans.within(year.round("plan").plan(), FEBRUARY, FEBRUARY, null), List.of("three-year-plan"));
        assertThat(year.added("plan-again", again).problems("plan-again")).containsExactly("overlap");
        assertThat(year.problems().getFirst().args())
                .containsExactly("round:" + year.round("plan").id(), "item:three-year-plan");
        LocalDate next = FEBRUARY.plusDays(1);
        assertThat(year.window("plan-again", next, next, null).problems()).isEmpty();
    }

    @Test
    void twoLettersMayAskForReportsOfTheirOwnAtOneTime() {
        var report = Plans.asking(
                Plans.within(year.round("plan").plan(), FEBRUARY, FEBRUARY, null), List.of(RoundItemKeys.ATTESTED));
        year.added("flood", report);
        assertThat(year.added("drought", report).problems()).isEmpty();
    }

    @Test
    void theModelsRowsAreThereRetiredWhereTheyAreNotWanted() {
        assertThat(year.retired("verify-q2").ofYear()).containsExactly("gap");
        assertThat(year.without("verify-q2").ofYear()).containsExactly("missing-row", "gap");
        assertThat(year.problems().getFirst().args()).containsExactly("verify-q2");
    }

    @Test
    void whatIsRetiredIsNotJudged() {
        year.window("monthly-02", FEBRUARY, FEBRUARY.minusDays(5), null).retired("monthly-02");
        assertThat(year.problems("monthly-02")).isEmpty();
    }

    @Test
    void aYearWithoutARoundIsNone() {
        year.rounds().forEach(round -> year.retired(round.key()));
        assertThat(year.ofYear()).startsWith("no-rounds").contains("gap", "month-gap");
    }

    @Test
    void errorsComeFirst() {
        year.retired("monthly-02").window("close-year", LAST, LAST.minusDays(1), null);
        assertThat(year.problems())
                .extracting(Problem::error)
                .startsWith(true)
                .endsWith(false)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aDraftCannotEvenHoldALockBeforeItsDueDate() {
        var plan = Plans.within(year.round("plan").plan(), NOVEMBER, FEBRUARY, FEBRUARY.minusDays(1));
        assertThatThrownBy(() -> new RoundChecks(year.year, plan, FEBRUARY).mayBeKept())
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.year.lock-before-due"));
        var late = Plans.within(plan, NOVEMBER, NOVEMBER.minusDays(1), null);
        new RoundChecks(year.year, late, late.dueOn()).mayBeKept();
    }
}
