package eplan.ui.extensions;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.cycle.Extensions;
import eplan.cycle.Extensions.Reason;
import eplan.forms.api.BuddhistDatePicker;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when, which kind of reason, and why in words; all three are needed. */
final class WhyFields extends Div {
    private static final long serialVersionUID = 1L;

    private final BuddhistDatePicker newDue = new BuddhistDatePicker();
    private final Select<Reason> reason = new Select<>();
    private final TextArea text = new TextArea();

    WhyFields() {
        addClassName("extension-why");
        newDue.setLabel(Words.of("extension.until"));
        newDue.setRequiredIndicatorVisible(true);
        reason.setLabel(Words.of("extension.reason") + " *");
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(one -> Words.of("extension.reason." + one));
        // a select's button may not carry aria-required: its label says it, as in the forms
        text.setLabel(Words.of("extension.text"));
        text.setPlaceholder(Words.of("extension.text.hint"));
        text.setMaxLength(Extensions.LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(3);
        add(newDue, reason, text);
    }

    /** Says beside the date how many days it is more, and who decides about it. */
    void laterThan(LocalDate due, LocalDate latestByProvince) {
        newDue.setInitialPosition(due.plusDays(1));
        newDue.setHelperText(Words.of("extension.until.limit", latestByProvince));
        newDue.addValueChangeListener(change -> newDue.setHelperText(who(change.getValue(), due, latestByProvince)));
    }

    private static String who(@Nullable LocalDate day, LocalDate due, LocalDate latestByProvince) {
        if (day == null || !day.isAfter(due)) {
            return Words.of("extension.until.limit", latestByProvince);
        }
        String key = day.isAfter(latestByProvince) ? "extension.who.hq" : "extension.who.province";
        return Words.of(key, ExtensionWords.days(due, day));
    }

    void onDay(Runnable changed) {
        newDue.addValueChangeListener(change -> changed.run());
    }

    /** Whether nothing is missing; what is says so, and the first of it has the cursor. */
    boolean complete() {
        boolean day = newDue.unreadable() || given(newDue, newDue.getValue() != null, "extension.date.missing");
        boolean kind = given(reason, reason.getValue() != null, "extension.reason.missing");
        boolean words = given(text, !text.getValue().isBlank(), "extension.text.missing");
        if (!day || newDue.unreadable()) { // what cannot be read the picker says itself
            newDue.focus();
        } else if (!kind) {
            reason.focus();
        } else if (!words) {
            text.focus();
        }
        return day && !newDue.unreadable() && kind && words;
    }

    private static boolean given(HasValidation field, boolean there, String missing) {
        field.setErrorMessage(there ? "" : Words.of(missing));
        field.setInvalid(!there);
        return there;
    }

    @Nullable
    LocalDate day() {
        return newDue.getValue();
    }

    /** Once {@link #complete}. */
    Reason reason() {
        return reason.getValue();
    }

    String text() {
        return text.getValue().strip();
    }
}
