package eplan.ui.casework;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the screens of a year say what a round asks for and when it is reminded of. */
public final class RoundWords {

    private RoundWords() {}

    public static String items(List<String> keys) {
        return keys.stream().map(key -> Words.of("item." + key)).collect(Collectors.joining(" · "));
    }

    /** @param days working days before the due date; null for those of the ladder */
    public static String reminders(@Nullable List<Integer> days) {
        if (days == null) {
            return Words.of("years.reminders.ladder");
        }
        return days.isEmpty()
                ? Words.of("years.reminders.none")
                : Words.of(
                        "years.reminders.days",
                        days.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
