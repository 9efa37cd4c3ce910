package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.timeline.LaoDeadlines;
import eplan.timeline.LaoDeadlines.ExtensionLimit;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;

/** Sets how many days a province may grant by itself, and in how many working days its officers give their opinion. */
final class LimitDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient LaoDeadlines deadlines;
    private final transient Runnable changed;
    private final RefusalLine refusal = new RefusalLine();
    private final IntegerField provinceDays = new IntegerField(Words.of("extensions.limit.province"));
    private final IntegerField endorseDays = new IntegerField(Words.of("extensions.limit.endorse"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    LimitDialog(LaoDeadlines deadlines, ExtensionLimit limit, Runnable changed) {
        this.deadlines = deadlines;
        this.changed = changed;
        setWidth("560px");
        setHeaderTitle(Words.of("extensions.limit.title"));
        provinceDays.setValue(limit.provinceDays());
        endorseDays.setValue(limit.endorseDays());
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(Words.of("extensions.limit.why")), refusal, provinceDays, endorseDays, reason);
        Button save = new Button(Words.of("extensions.limit.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), save);
    }

    private void save() {
        refusal.clear();
        boolean days = given(provinceDays) & given(endorseDays);
        boolean why = !reason.getValue().isBlank();
        reason.setErrorMessage(Words.of("reason.missing"));
        reason.setInvalid(!why);
        if (days
                && why
                && Attempt.to(
                        () -> deadlines.limit(provinceDays.getValue(), endorseDays.getValue(), reason.getValue()),
                        refusal::say,
                        () -> refusal.say(Words.of("error.stale")))) {
            Notify.done(Words.of("extensions.limit.saved"));
            close();
            changed.run();
        }
    }

    private static boolean given(IntegerField field) {
        boolean there = field.getValue() != null;
        field.setErrorMessage(there ? "" : Words.of("extensions.limit.missing"));
        field.setInvalid(!there);
        return there;
    }
}
