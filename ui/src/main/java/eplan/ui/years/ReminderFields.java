package eplan.ui.years;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import eplan.shared.ThaiDigits;
import eplan.ui.casework.Words;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the responsible party is reminded: as the ladder has it, or on days of the round's own. */
final class ReminderFields extends FormPart {
    private static final long serialVersionUID = 1L;

    private static final Pattern DAYS = Pattern.compile("(\\d{1,2}(\\s*,\\s*\\d{1,2})*)?");
    private static final int LONGEST = 60;

    private final Checkbox byLadder = new Checkbox(Words.of("years.reminders.by-ladder"));
    private final TextField own = new TextField(Words.of("years.reminders.own"));

    /** @param days null for the ladder's own */
    ReminderFields(@Nullable List<Integer> days) {
        byLadder.setValue(days == null);
        byLadder.addValueChangeListener(change -> own.setVisible(!change.getValue()));
        own.setHelperText(Words.of("years.reminders.hint"));
        own.setMaxLength(LONGEST);
        own.setVisible(days != null);
        if (days != null) {
            own.setValue(days.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        add(byLadder, own);
    }

    @Override
    void check() {
        say(own, byLadder.getValue() || DAYS.matcher(typed()).matches(), Words.of("years.reminders.wrong"));
    }

    private String typed() {
        return ThaiDigits.toArabic(own.getValue()).strip();
    }

    /** Farthest first; empty for never. Null for the ladder's own. */
    @Nullable
    List<Integer> days() {
        if (byLadder.getValue()) {
            return null;
        }
        return Stream.of(typed().split(","))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
