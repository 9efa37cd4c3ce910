package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.shared.Refused;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.LaoDeadlines.SkippedDay;
import eplan.timeline.TimelineChanges.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many edits that go together: dates, openings, locks and holidays, and what follows the holidays. */
class ChangeSetMovesIT extends ChangeSetMovesFixture {

    private static final LocalDate LATER = LocalDate.of(2024, 3, 29);

    @Test
    void nationAndProvinceMoveInOneSetEachWithItsRecord() {
        long set = apply(due(plan, null, MARCH), due(plan, chiangRai, LATER));
        assertThat(round("plan").dueOn()).isEqualTo(MARCH);
        assertThat(dueIn(chiangRai)).isEqualTo(LATER);
        assertThat(dueIn(phrae)).isEqualTo(MARCH);
        assertThat(followers.moves)
                .containsExactly(
                        new DeadlineMove(plan.id(), null, LEAP_DAY, MARCH, "น้ำท่วม"),
                        new DeadlineMove(plan.id(), chiangRai, LEAP_DAY, LATER, "น้ำท่วม"));
        assertThat(recordsOf(set))
                .extracting(Change::oldDue, Change::newDue, Change::letter, Change::undoable)
                .containsExactlyInAnyOrder(
                        tuple(LEAP_DAY, MARCH, "มท 0810.5/ว 99", true), tuple(LEAP_DAY, LATER, "มท 0810.5/ว 99", true));
        assertThat(jdbc.sql("select count(*) from eplan.timeline_change where change_set_id = ?")
                        .param(set)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void provinceMayKeepTheDateThatTheNationLeaves() {
        apply(due(plan, null, MARCH), due(plan, chiangRai, LEAP_DAY));
        assertThat(dueIn(chiangRai)).isEqualTo(LEAP_DAY);
        assertThat(dueIn(phrae)).isEqualTo(MARCH);
        assertThat(followers.moves).hasSize(1);
        Deadline now = new Deadline(plan.id(), LEAP_DAY, null, Deadline.Source.ROUND);
        assertThat(followers
                        .foreseen
                        .getFirst()
                        .of(now, chiangRai, laoOf(chiangRai))
                        .dueOn())
                .isEqualTo(LEAP_DAY);
        assertThat(followers.foreseen.getFirst().of(now, phrae, laoOf(phrae)).dueOn())
                .isEqualTo(MARCH);
    }

    @Test
    void openingLockAndDueDateOfOneRoundMovePastEachOther() {
        RoundView budget = round("budget-q2");
        apply(new Edit.LockOn(budget.id(), LocalDate.of(2024, 5, 15)));
        assertThatThrownBy(() -> apply(due(budget, null, LocalDate.of(2024, 5, 31))))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.move.after-lock"));
        apply(
                due(budget, null, LocalDate.of(2024, 5, 31)),
                new Edit.LockOn(budget.id(), LocalDate.of(2024, 6, 14)),
                new Edit.OpensOn(budget.id(), LocalDate.of(2024, 5, 20)));
        RoundView moved = round("budget-q2");
        assertThat(moved.opensOn()).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(moved.lockOn()).isEqualTo(LocalDate.of(2024, 6, 14));
        PlannedChange foreseen = followers.foreseen.getLast();
        assertThat(foreseen.openings()).isEqualTo(Map.of(budget.id(), LocalDate.of(2024, 5, 20)));
        assertThat(foreseen.locks()).isEqualTo(Map.of(budget.id(), Optional.of(LocalDate.of(2024, 6, 14))));
    }

    @Test
    void changedLockAloneLetsWatchesLookAgain() {
        apply(new Edit.LockOn(plan.id(), MARCH));
        assertThat(round("plan").lockOn()).isEqualTo(MARCH);
        assertThat(followers.recounted).containsExactly(plan.id());
        assertThat(followers.reasons).containsExactly("น้ำท่วม");
        assertThat(followers.moves).isEmpty();
    }

    @Test
    void whatMayNotBeLeavesEverythingAsItIs() {
        Edit fine = due(plan, chiangRai, MARCH);
        refuses("refused.move.before-opening", fine, due(plan, null, LocalDate.of(2023, 10, 31)));
        refuses("refused.move.past-year", fine, due(plan, null, LocalDate.of(2025, 10, 1)));
        refuses("refused.opening.has-opened", fine, new Edit.OpensOn(plan.id(), MARCH));
        refuses("refused.lock.before-due", new Edit.LockOn(plan.id(), LEAP_DAY.minusDays(1)));
        refuses("refused.lock.past", new Edit.LockOn(plan.id(), LocalDate.of(2024, 2, 1)));
        assertThat(round("plan")).isEqualTo(plan);
        assertThat(followers.moves).isEmpty();
        assertThat(followers.recounted).isEmpty();
    }

    private void refuses(String key, Edit... all) {
        assertThatThrownBy(() -> apply(all))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void cabinetHolidayMovesWhatShiftsAndRecountsTheRest() {
        shift("plan", Shift.NEXT);
        apply(holiday(LEAP_DAY, "วันหยุดพิเศษ"));
        assertThat(round("plan").dueOn()).isEqualTo(FRIDAY);
        assertThat(setOn()).isEqualTo(LEAP_DAY);
        assertThat(followers.moves)
                .containsExactly(new DeadlineMove(plan.id(), null, LEAP_DAY, FRIDAY, "วันหยุดพิเศษ · น้ำท่วม"));
        assertThat(followers.recounted)
                .contains(round("monthly-02").id())
                .doesNotContain(plan.id())
                .doesNotHaveDuplicates();
        assertThat(round("monthly-02").dueOn()).isEqualTo(LEAP_DAY);
    }

    @Test
    void holidayAloneMovesItToo() {
        shift("plan", Shift.PREVIOUS);
        owner(() -> {
            holidays.put(holiday(LEAP_DAY, "วันหยุดพิเศษ").holiday(), "ตามมติ");
            return 0;
        });
        assertThat(round("plan").dueOn()).isEqualTo(LEAP_DAY.minusDays(1));
        owner(() -> {
            holidays.remove(LEAP_DAY, "ยกเลิก");
            return 0;
        });
        assertThat(round("plan").dueOn()).isEqualTo(LEAP_DAY);
        assertThat(setOn()).isNull();
    }

    @Test
    void regionalHolidayMovesNothing() {
        shift("plan", Shift.NEXT);
        var regional = new Holidays.Holiday(LEAP_DAY, "x", "x", Holidays.Kind.REGIONAL, "x", "");
        apply(new Edit.HolidayOn(regional));
        assertThat(round("plan").dueOn()).isEqualTo(LEAP_DAY);
        assertThat(followers.recounted).isEmpty();
    }

    @Test
    void dateAndHolidayOfOneSetAreCountedTogether() {
        shift("plan", Shift.NEXT);
        move(null, LEAP_DAY, MARCH);
        followers.moves.clear();
        apply(holiday(LEAP_DAY, "วันหยุดพิเศษ"), due(plan, null, LEAP_DAY));
        assertThat(round("plan").dueOn()).isEqualTo(FRIDAY);
        assertThat(followers.moves).containsExactly(new DeadlineMove(plan.id(), null, MARCH, FRIDAY, "น้ำท่วม"));
    }

    @Test
    void dayThatShiftsToTheSameDateMovesNobody() {
        shift("plan", Shift.NEXT);
        LocalDate monday = LocalDate.of(2024, 3, 4);
        apply(due(plan, null, LocalDate.of(2024, 3, 2)));
        assertThat(round("plan").dueOn()).isEqualTo(monday);
        followers.moves.clear();
        long set = apply(due(plan, null, LocalDate.of(2024, 3, 3)));
        assertThat(setOn()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(round("plan").dueOn()).isEqualTo(monday);
        assertThat(followers.moves).isEmpty();
        assertThat(undo(set)).isEmpty();
        assertThat(setOn()).isEqualTo(LocalDate.of(2024, 3, 2));
    }

    @Test
    void aDateThatWasShiftedIsPutBackAlone() {
        shift("plan", Shift.NEXT);
        LocalDate saturday = LocalDate.of(2024, 3, 2);
        ChangeSet draft = owner(() -> moves().drafted(plan.id(), null, saturday));
        assertThat(draft.lines()).extracting(Line::to).containsExactly(LocalDate.of(2024, 3, 4));
        long change = owner(() -> moves().apply(draft, "เลือกตั้ง", null));
        assertThat(round("plan").dueOn()).isEqualTo(LocalDate.of(2024, 3, 4));
        owner(() -> {
            changes.undo(change, "x");
            return 0;
        });
        assertThat(round("plan").dueOn()).isEqualTo(LEAP_DAY);
    }

    @Test
    void storyTellsDayByDayWhyTheDateIsNotTheOneThatWasSet() {
        shift("plan", Shift.NEXT);
        apply(due(plan, null, LocalDate.of(2024, 4, 12)));
        var story = owner(() -> dates.why(plan.id(), laoOf(phrae)));
        assertThat(story.calendarDue()).isEqualTo(LocalDate.of(2024, 4, 17));
        assertThat(story.setOn()).isEqualTo(LocalDate.of(2024, 4, 12));
        assertThat(story.shift()).isEqualTo(Shift.NEXT);
        assertThat(story.skipped())
                .extracting(SkippedDay::day)
                .containsExactly(
                        LocalDate.of(2024, 4, 12),
                        LocalDate.of(2024, 4, 13),
                        LocalDate.of(2024, 4, 14),
                        LocalDate.of(2024, 4, 15),
                        LocalDate.of(2024, 4, 16));
        assertThat(story.skipped()).allSatisfy(day -> assertThat(day.holiday()).isNotNull());
    }

    @Test
    void foreseeingChangesNothing() {
        owner(() ->
                transaction.execute(status -> mover.foresee(List.of(due(plan, null, MARCH), holiday(LEAP_DAY, "x")))));
        assertThat(round("plan")).isEqualTo(plan);
        assertThat(followers.moves).isEmpty();
        PlannedChange foreseen = followers.foreseen.getFirst();
        assertThat(foreseen.moves()).containsExactly(new DeadlineMove(plan.id(), null, LEAP_DAY, MARCH, ""));
        assertThat(foreseen.recounted()).contains(plan.id(), round("monthly-02").id());
        assertThat(foreseen.after().isWorkingDay(LEAP_DAY)).isFalse();
    }
}
