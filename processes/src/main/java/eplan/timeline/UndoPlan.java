package eplan.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a change set may be put back.
 *
 * @param holidays days that become again what they were, with their names
 * @param left what stays as it is, each in Thai words
 * @param letter on which the set rested
 */
record UndoPlan(
        ChangePlan plan,
        Map<LocalDate, String> holidays,
        List<String> left,
        @Nullable String letter) {}
