package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.timeline.ChangeSets.Edit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What others changed to and fro since the set is theirs, though it is as the set made it; what they put back is the set's again. */
class ChangeSetUndoSinceIT extends ChangeSetMovesFixture {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 3);
    private static final LocalDate LATER = LocalDate.of(2024, 7, 5);
    private static final String NAME = "วันหยุดพิเศษ";

    private long lock(LocalDate day) {
        return apply(new Edit.LockOn(plan.id(), day));
    }

    private void opens(RoundView round, LocalDate day) {
        owner(() -> {
            timelines.moveOpening(round.id(), day, "น้ำลดช้า");
            return 0;
        });
    }

    @Test
    void lockThatOthersMovedToAndFroStays() {
        long set = lock(MARCH);
        lock(APRIL);
        lock(MARCH);
        assertThat(undo(set)).singleElement().asString().contains(plan.shortTh());
        assertThat(round("plan").lockOn()).isEqualTo(MARCH);
    }

    @Test
    void lockThatOthersMovedAndPutBackGoesBack() {
        long set = lock(MARCH);
        long newer = lock(APRIL);
        assertThat(undo(newer)).isEmpty();
        assertThat(undo(set)).isEmpty();
        assertThat(round("plan").lockOn()).isEqualTo(plan.lockOn());
    }

    @Test
    void openingThatOthersMovedToAndFroStays() {
        RoundView spending = round("spending-q3");
        long set = apply(new Edit.OpensOn(spending.id(), JULY));
        opens(spending, LATER);
        opens(spending, JULY);
        assertThat(undo(set)).singleElement().asString().contains(spending.shortTh());
        assertThat(round("spending-q3").opensOn()).isEqualTo(JULY);
    }

    @Test
    void openingThatAnotherSetMovedAndPutBackGoesBack() {
        RoundView spending = round("spending-q3");
        long set = apply(new Edit.OpensOn(spending.id(), JULY));
        assertThat(undo(apply(new Edit.OpensOn(spending.id(), LATER)))).isEmpty();
        assertThat(undo(set)).isEmpty();
        assertThat(round("spending-q3").opensOn()).isEqualTo(spending.opensOn());
    }

    @Test
    void holidayThatOthersCancelledAndPutAgainStays() {
        long set = apply(holiday(LEAP_DAY, NAME));
        owner(() -> {
            holidays.remove(LEAP_DAY, "ครม. ยกเลิก");
            holidays.put(holiday(LEAP_DAY, NAME).holiday(), "ครม. ยืนยัน");
            return 0;
        });
        assertThat(undo(set)).singleElement().asString().contains(NAME);
        assertThat(owner(() -> holidays.of(2567))).anyMatch(one -> one.day().equals(LEAP_DAY));
    }

    @Test
    void holidayThatAnotherSetCancelledAndPutBackGoes() {
        long set = apply(holiday(LEAP_DAY, NAME));
        assertThat(undo(apply(new Edit.NoHoliday(LEAP_DAY)))).isEmpty();
        assertThat(undo(set)).isEmpty();
        assertThat(owner(() -> holidays.of(2567))).noneMatch(one -> one.day().equals(LEAP_DAY));
    }
}
