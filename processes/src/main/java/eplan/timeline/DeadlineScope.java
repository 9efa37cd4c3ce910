package eplan.timeline;

import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadline rows that a move concerns: the round's default always, and the province's own date when the move is for
 * one province that has one.
 */
record DeadlineScope(
        DeadlineRecord standard,
        @Nullable DeadlineRecord override,
        @Nullable ProvinceId province) {

    static DeadlineScope of(List<DeadlineRecord> rows, @Nullable ProvinceId province) {
        DeadlineRecord standard =
                rows.stream().filter(DeadlineRecord::isDefault).findFirst().orElseThrow(() -> new NotFound("round"));
        DeadlineRecord override =
                rows.stream().filter(row -> !row.isDefault()).findFirst().orElse(null);
        return new DeadlineScope(standard, override, province);
    }

    private DeadlineRecord inForce() {
        return override == null ? standard : override;
    }

    LocalDate dueOn() {
        return inForce().dueOn();
    }

    /** The day before shifting; null where it is the due date itself. */
    @Nullable
    LocalDate setOn() {
        return inForce().setOn();
    }

    @Nullable
    LocalDate lockOn() {
        LocalDate own = inForce().lockOn();
        return own == null ? standard.lockOn() : own;
    }
}
