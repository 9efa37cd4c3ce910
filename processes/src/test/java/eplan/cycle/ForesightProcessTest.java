package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.Extensions.Ask;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.testing.EplanTest;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.DeadlineDependants;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.Effects;
import eplan.timeline.Foreseen;
import eplan.timeline.LaoDeadlines;
import eplan.timeline.PlannedChange;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What a change of dates would do to a case is told before it is done, and telling it does nothing. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class ForesightProcessTest {

    private static final String PLAN = "plan";
    private static final LocalDate DUE = LocalDate.of(2011, 2, 28);

    @Autowired
    CycleScenario play;

    @Autowired
    LaoDeadlines dates;

    @Autowired
    Extensions extensions;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    ObjectProvider<DeadlineDependants> dependants;

    @Autowired
    TransactionTemplate transaction;

    private WatchedCases seen;

    @BeforeEach
    void begin() {
        seen = new WatchedCases(play);
    }

    @Test
    void aLaterDateTakesBackTheChasingAndRemindsAgain() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        play.on(2011, 3, 8);
        assertThat(play.work(lao, PLAN)).contains("EXPEDITE HEAD OPEN 2", "ON_BEHALF ANALYST OPEN 0");
        assertThat(whenMoved(lao, LocalDate.of(2011, 3, 31)))
                .containsExactlyInAnyOrder(
                        Effect.MOVED, Effect.TASK, Effect.WITHDRAWN, Effect.ON_BEHALF_WITHDRAWN, Effect.REMINDED);
        play.jobs.runUntilNoneDue();
        assertThat(play.work(lao, PLAN)).contains("EXPEDITE HEAD OPEN 2", "ON_BEHALF ANALYST OPEN 0");
        assertThat(seen.dueDates(lao, PLAN)).containsExactly(DUE);
    }

    @Test
    void whatIsTakenBackIsNoWorkThatGetsAnotherDate() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        play.on(2011, 3, 8);
        long open = play.work(lao, PLAN).stream()
                .filter(work -> work.contains(" OPEN "))
                .count();
        Effects effects = foreseen(of(new DeadlineMove(plan(lao), null, DUE, LocalDate.of(2011, 3, 31), "น้ำท่วม")));
        assertThat(Foreseen.count(effects, Effect.TASK, lao))
                .as("without the chasing and the entering on behalf")
                .isEqualTo(open - 2);
    }

    @Test
    void whatIsChasedStillTakesItsNextStepOnAnotherDay() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        assertThat(seen.stepsOn(lao, PLAN)).isEqualTo(LocalDate.of(2011, 3, 8));
        assertThat(whenMoved(lao, LocalDate.of(2011, 2, 25)))
                .as("the analyst is asked earlier")
                .containsExactlyInAnyOrder(Effect.MOVED, Effect.TASK, Effect.TIMER);
    }

    @Test
    void aDateBeforeTodayRaisesAtOnceAndRemindsNoMore() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        assertThat(whenMoved(lao, LocalDate.of(2011, 1, 31)))
                .containsExactlyInAnyOrder(Effect.MOVED, Effect.TASK, Effect.TIMER, Effect.RAISED, Effect.NOT_REMINDED);
    }

    @Test
    void oneReminderLessIsTold() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        assertThat(whenMoved(lao, LocalDate.of(2011, 2, 7)))
                .as("of the two, the earlier one would have gone in January")
                .contains(Effect.REMINDED, Effect.NOT_REMINDED);
    }

    @Test
    void aDateLongBeforeTodayAsksTheAnalystAtOnceButNotTwice() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        assertThat(whenMoved(lao, LocalDate.of(2011, 1, 20))).contains(Effect.RAISED, Effect.ON_BEHALF_ASKED);
        play.on(2011, 3, 1);
        assertThat(whenMoved(lao, LocalDate.of(2011, 2, 11)))
                .as("it is chased already")
                .contains(Effect.TIMER, Effect.ON_BEHALF_ASKED)
                .doesNotContain(Effect.RAISED);
        play.on(2011, 3, 8);
        assertThat(whenMoved(lao, LocalDate.of(2011, 2, 11))).doesNotContain(Effect.ON_BEHALF_ASKED);
    }

    @Test
    void anotherLockAloneIsTold() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        var lock = Map.of(plan(lao), Optional.of(LocalDate.of(2011, 5, 31)));
        var change = new PlannedChange(List.of(), Map.of(), lock, Set.of(), workingDays);
        assertThat(foreseen(lao, change)).containsExactly(Effect.LOCK);
    }

    @Test
    void whatIsDoneIsNotTouched() {
        LaoId lao = play.opened();
        play.record(lao, PLAN);
        play.on(2010, 11, 1);
        assertThat(play.round(lao, PLAN).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(whenMoved(lao, LocalDate.of(2011, 3, 31))).containsExactly(Effect.FINISHED);
    }

    @Test
    void whoeverHasALaterDateKeepsItAndItIsPointlessOnceAllHaveThat() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        extend(lao, LocalDate.of(2011, 3, 4));
        assertThat(whenMoved(lao, LocalDate.of(2011, 3, 3))).containsExactly(Effect.KEEPS_OWN);
        assertThat(whenMoved(lao, LocalDate.of(2011, 3, 4)))
                .containsExactlyInAnyOrder(Effect.KEEPS_OWN, Effect.POINTLESS);
    }

    @Test
    void whoeverAsksForALaterDateAsksInVainOnceAllHaveIt() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        var ask = new Ask(LocalDate.of(2011, 3, 4), Extensions.Reason.FLOOD, "ถนนขาด");
        play.as(play.staff(lao), () -> extensions.ask(play.id(lao, PLAN), ask));
        assertThat(whenMoved(lao, LocalDate.of(2011, 3, 3))).doesNotContain(Effect.POINTLESS);
        assertThat(whenMoved(lao, LocalDate.of(2011, 3, 4))).contains(Effect.MOVED, Effect.POINTLESS);
    }

    @Test
    void aPromiseForADayAfterTheNewDateIsNamed() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        play.promise(lao, PLAN, LocalDate.of(2011, 3, 11));
        assertThat(whenMoved(lao, LocalDate.of(2011, 3, 10))).contains(Effect.PROMISED_AFTER);
        assertThat(whenMoved(lao, LocalDate.of(2011, 3, 11))).doesNotContain(Effect.PROMISED_AFTER);
    }

    @Test
    void anOpeningThatMovesMovesItsTimerOnly() {
        LaoId lao = play.opened();
        var change = new PlannedChange(
                List.of(), Map.of(plan(lao), LocalDate.of(2010, 11, 15)), Map.of(), Set.of(), workingDays);
        assertThat(foreseen(lao, change)).containsExactly(Effect.TIMER);
    }

    @Test
    void aHolidayMovesTheReminderByADay() {
        LaoId lao = play.opened();
        play.on(2011, 2, 10);
        LocalDate holiday = LocalDate.of(2011, 2, 24);
        WorkingDays after = day -> !day.equals(holiday) && workingDays.isWorkingDay(day);
        var change = new PlannedChange(List.of(), Map.of(), Map.of(), Set.of(plan(lao)), after);
        assertThat(foreseen(lao, change)).containsExactlyInAnyOrder(Effect.TIMER, Effect.REMINDED);
    }

    @Test
    void aProvincesMoveConcernsNobodyElse() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        long other = play.jdbc
                .sql("select id from eplan.province where code = '40'")
                .query(Long.class)
                .single();
        var elsewhere = new DeadlineMove(plan(lao), new ProvinceId(other), DUE, LocalDate.of(2011, 3, 31), "น้ำท่วม");
        assertThat(foreseen(lao, of(elsewhere))).isEmpty();
        var here = new DeadlineMove(plan(lao), play.province(), DUE, LocalDate.of(2011, 3, 31), "น้ำท่วม");
        assertThat(foreseen(lao, of(here))).contains(Effect.MOVED, Effect.TASK, Effect.TIMER);
    }

    @Test
    void aDateOfOneLaoConcernsNobodyElseAndIsNotKeptByAnEarlierOne() {
        LaoId neighbour = play.opened();
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        var ofOne = new DeadlineMove(plan(lao), play.province(), DUE, LocalDate.of(2011, 3, 31), "ถนนขาด", Set.of(lao));
        assertThat(foreseen(lao, of(ofOne))).contains(Effect.MOVED, Effect.TASK, Effect.TIMER, Effect.REMINDED);
        assertThat(foreseen(neighbour, of(ofOne))).isEmpty();
        extend(lao, LocalDate.of(2011, 3, 4));
        assertThat(foreseen(lao, of(ofOne))).contains(Effect.MOVED, Effect.TASK).doesNotContain(Effect.KEEPS_OWN);
    }

    private Set<Effect> whenMoved(LaoId lao, LocalDate to) {
        return foreseen(lao, of(new DeadlineMove(plan(lao), null, DUE, to, "น้ำท่วม")));
    }

    private PlannedChange of(DeadlineMove move) {
        return PlannedChange.only(move, workingDays);
    }

    private Set<Effect> foreseen(LaoId lao, PlannedChange change) {
        return Foreseen.of(foreseen(change), lao);
    }

    private Effects foreseen(PlannedChange change) {
        var effects = new Effects();
        play.as(play.hq(), () -> {
            transaction.executeWithoutResult(
                    tx -> dependants.orderedStream().forEach(dependant -> dependant.foresee(change, effects)));
            return true;
        });
        return effects;
    }

    private RoundId plan(LaoId lao) {
        return play.round(lao, PLAN).round();
    }

    private void extend(LaoId lao, LocalDate to) {
        play.as(new Actor(null, "วิชัย", Role.PROVINCIAL_HEAD, play.province(), null), () -> {
            dates.extend(plan(lao), play.province(), Set.of(lao), to, "ถนนขาด", null);
            return true;
        });
    }
}
