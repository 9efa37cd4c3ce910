package eplan.ui.casework;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks why before an act that needs a reason. Closes when the act was done; a refusal leaves it open with what was typed. */
public final class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea();
    private transient Runnable cancelled = () -> {};

    /** @param act does it, and throws {@link eplan.shared.Refused} when a rule says no */
    public ReasonDialog(String title, String explanation, String doIt, Consumer<String> act) {
        addClassName("reason");
        setHeaderTitle(title);
        reason.setLabel(Words.of("reason.label"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.focus();
        add(new Paragraph(explanation), reason);
        Button done = new Button(doIt, click -> tryTo(act));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter()
                .add(
                        new Button(Words.of("reason.cancel"), click -> {
                            close();
                            cancelled.run();
                        }),
                        done);
    }

    /** Without a reason there is no way on: leaving the dialog does {@code act}. */
    public ReasonDialog orElse(Runnable act) {
        cancelled = act;
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        return this;
    }

    private void tryTo(Consumer<String> act) {
        String text = reason.getValue().strip();
        if (text.isEmpty()) {
            refuse(Words.of("reason.missing"));
        } else if (Attempt.to(() -> act.accept(text), this::refuse, () -> refuse(Words.of("error.stale")))) {
            close();
        }
    }

    private void refuse(String why) {
        reason.setErrorMessage(why);
        reason.setInvalid(true);
    }
}
