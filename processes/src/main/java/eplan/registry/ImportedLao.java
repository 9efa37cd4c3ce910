package eplan.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of an imported file whose every cell is understood.
 *
 * @param newCode the code from {@code from} on, when it changes
 * @param districtId meaningless unless {@code districtGiven}
 * @param size null leaves it
 * @param clerk null leaves it, empty clears it; so does {@code phone}
 * @param from first day of what the row says about type, name, place and code
 */
record ImportedLao(
        int row,
        String code,
        @Nullable String newCode,
        TypedName name,
        long provinceId,
        boolean districtGiven,
        @Nullable Long districtId,
        @Nullable SizeClass size,
        @Nullable String clerk,
        @Nullable String phone,
        LocalDate from) {}
