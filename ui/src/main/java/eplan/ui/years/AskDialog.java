package eplan.ui.years;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import org.jspecify.annotations.Nullable;

/** Asks another process owner for an act: why, and the letter that it rests on. A refusal leaves what was typed. */
final class AskDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LETTER = 200;

    /** Sends the request, and throws {@link eplan.shared.Refused} when a rule says no. */
    interface Sending {
        /** @param letter null for none */
        void send(String reason, @Nullable String letter);
    }

    private final transient Sending sending;
    private final TextArea reason = new TextArea(Words.of("reason.label"));
    private final TextField letter = new TextField(Words.of("request.letter"));
    private final RefusalLine refusal = new RefusalLine();

    AskDialog(String title, Sending sending) {
        this.sending = sending;
        addClassName("ask-dialog");
        setWidth("560px");
        setHeaderTitle(title);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        letter.setMaxLength(LONGEST_LETTER);
        letter.setWidthFull();
        add(refusal, new Paragraph(Words.of("request.ask.explained")), reason, letter);
        Button send = new Button(Words.of("request.ask"), press -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), send);
    }

    private void send() {
        refusal.clear();
        String why = reason.getValue().strip();
        reason.setErrorMessage(Words.of("reason.missing"));
        reason.setInvalid(why.isEmpty());
        if (why.isEmpty()) {
            reason.focus();
            return;
        }
        String basis = letter.getValue().isBlank() ? null : letter.getValue().strip();
        if (Attempt.to(() -> sending.send(why, basis), refusal::say, () -> refusal.say(Words.of("error.stale")))) {
            close();
        }
    }
}
