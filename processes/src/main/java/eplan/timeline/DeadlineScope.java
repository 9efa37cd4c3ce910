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

    /** The province has no date of its own yet: the move would be its first. */
    boolean needsOverride() {
        return province != null && override == null;
    }

    private DeadlineRecord inForce() {
        return override == null ? standard : override;
    }

    LocalDate dueOn() {
        return inForce().dueOn();
    }

    @Nullable
    LocalDate lockOn() {
        LocalDate own = inForce().lockOn();
        return own == null ? standard.lockOn() : own;
    }

    /** The row that is to hold the new date; a new one when the province has none. */
    DeadlineRecord target() {
        return province != null && override == null ? standard.overrideFor(province) : inForce();
    }
}
