package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Putting sets back: all that nothing newer has moved, and words for what stays. */
class ChangeSetUndoIT extends ChangeSetMovesFixture {

    private static final LocalDate LATER = LocalDate.of(2024, 3, 29);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 3);

    @Test
    void everythingGoesBackToWhatItWas() {
        RoundView spending = round("spending-q3");
        long set = apply(
                due(plan, null, MARCH),
                due(plan, chiangRai, LATER),
                new Edit.LockOn(plan.id(), APRIL),
                new Edit.OpensOn(spending.id(), JULY));
        followers.moves.clear();
        assertThat(undo(set)).isEmpty();
        assertThat(round("plan")).isEqualTo(plan);
        assertThat(round("spending-q3")).isEqualTo(spending);
        assertThat(dueIn(chiangRai)).isEqualTo(LEAP_DAY);
        assertThat(followers.moves)
                .containsExactly(
                        new DeadlineMove(plan.id(), null, MARCH, LEAP_DAY, "ยกเลิกหนังสือ"),
                        new DeadlineMove(plan.id(), chiangRai, LATER, LEAP_DAY, "ยกเลิกหนังสือ"));
        assertThat(owner(() -> changes.provinceDates(YEAR))).isEmpty();
        assertThat(recordsOf(set)).filteredOn(change -> change.undone()).hasSize(2);
    }

    @Test
    void countsWhatUndoingDoesBeforeItIsDone() {
        long set = apply(due(plan, null, MARCH));
        followers.moves.clear();
        undo(set);
        assertThat(followers.foreseen.getLast().moves())
                .containsExactly(new DeadlineMove(plan.id(), null, MARCH, LEAP_DAY, ""));
        assertThat(followers.moves)
                .containsExactly(new DeadlineMove(plan.id(), null, MARCH, LEAP_DAY, "ยกเลิกหนังสือ"));
    }

    @Test
    void shiftedDateGoesBackWithItsHoliday() {
        shift("plan", Shift.NEXT);
        long set = apply(holiday(LEAP_DAY, "วันหยุดพิเศษ"));
        assertThat(undo(set)).isEmpty();
        assertThat(round("plan").dueOn()).isEqualTo(LEAP_DAY);
        assertThat(setOn()).isNull();
        assertThat(owner(() -> holidays.of(2567))).noneMatch(one -> one.day().equals(LEAP_DAY));
        assertThat(recordsOf(set)).filteredOn(change -> change.undone()).hasSize(1);
    }

    @Test
    void shippedHolidayThatWasCancelledIsAsShippedAgain() {
        LocalDate makhaBucha = LocalDate.of(2024, 2, 26);
        long set = apply(new Edit.NoHoliday(makhaBucha));
        assertThat(owner(() -> holidays.of(2567))).noneMatch(one -> one.day().equals(makhaBucha));
        assertThat(undo(set)).isEmpty();
        assertThat(owner(() -> holidays.of(2567))).anyMatch(one -> one.day().equals(makhaBucha));
        assertThat(jdbc.sql("select edited_by is null from eplan.holiday where day = ?")
                        .param(makhaBucha)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void newerMoveStaysAndIsNamed() {
        long set = apply(due(plan, null, MARCH), due(plan, chiangRai, LATER));
        move(null, MARCH, APRIL);
        assertThat(undo(set))
                .singleElement()
                .asString()
                .contains(plan.shortTh())
                .doesNotContain("เชียงราย");
        assertThat(round("plan").dueOn()).isEqualTo(APRIL);
        assertThat(dueIn(chiangRai)).isEqualTo(APRIL);
    }

    @Test
    void whatWasPutBackAloneIsNoLongerTheSets() {
        long set = apply(due(plan, null, MARCH), due(plan, chiangRai, LATER));
        long own = recordsOf(set).stream()
                .filter(change -> chiangRai.equals(change.province()))
                .findFirst()
                .orElseThrow()
                .id();
        owner(() -> {
            changes.undo(own, "x");
            return 0;
        });
        assertThat(undo(set)).isEmpty();
        assertThat(round("plan").dueOn()).isEqualTo(LEAP_DAY);
        assertThat(dueIn(chiangRai)).isEqualTo(LEAP_DAY);
    }

    @Test
    void holidayThatWasChangedAgainStaysWithTheDateThatFollowsIt() {
        shift("plan", Shift.NEXT);
        long set = apply(holiday(LEAP_DAY, "วันหยุดพิเศษ"));
        owner(() -> {
            holidays.put(holiday(LEAP_DAY, "วันหยุดอื่น").holiday(), "ครม. เปลี่ยนชื่อ");
            return 0;
        });
        assertThat(undo(set)).hasSize(2).anyMatch(left -> left.contains("วันหยุดพิเศษ"));
        assertThat(round("plan").dueOn()).isEqualTo(FRIDAY);
        assertThat(setOn()).isEqualTo(LEAP_DAY);
    }

    @Test
    void openingGoesBackOnlyUntilTheRoundHasOpened() {
        RoundView budget = round("budget-q2");
        LocalDate monday = LocalDate.of(2024, 3, 4);
        long set = apply(new Edit.OpensOn(budget.id(), monday), due(plan, null, MARCH));
        clock.set(monday);
        assertThat(undo(set)).singleElement().asString().contains(budget.shortTh());
        assertThat(round("budget-q2").opensOn()).isEqualTo(monday);
        assertThat(round("plan").dueOn()).isEqualTo(LEAP_DAY);
    }

    @Test
    void lockThatWasChangedAgainStays() {
        long first = apply(new Edit.LockOn(plan.id(), MARCH));
        apply(new Edit.LockOn(plan.id(), APRIL));
        assertThat(undo(first)).hasSize(1);
        assertThat(round("plan").lockOn()).isEqualTo(APRIL);
    }

    @Test
    void openingStaysWhereAnotherDueDateLiesBeforeTheOldOne() {
        RoundView spending = round("spending-q3");
        long set = apply(new Edit.OpensOn(spending.id(), LocalDate.of(2024, 5, 2)));
        owner(() -> moves().due(spending.id(), null, LocalDate.of(2024, 6, 14), "x", null));
        assertThat(undo(set)).singleElement().asString().contains(spending.shortTh());
        assertThat(round("spending-q3").opensOn()).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(round("spending-q3").dueOn()).isEqualTo(LocalDate.of(2024, 6, 14));
    }
}
