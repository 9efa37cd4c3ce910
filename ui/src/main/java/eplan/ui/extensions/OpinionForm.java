package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.cycle.Extensions;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.Words;

/** The province's opinion on a request: for it or against it, and why. A refusal is said at the words, which stay. */
final class OpinionForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Extensions extensions;
    private final transient CaseActs.Listener listener;
    private final long id;
    private final TextArea remark = new TextArea();

    OpinionForm(Extensions extensions, long id, CaseActs.Listener listener) {
        this.extensions = extensions;
        this.id = id;
        this.listener = listener;
        addClassName("extension-form");
        remark.setLabel(Words.of("extension.opinion"));
        remark.setHelperText(Words.of("extension.opinion.help"));
        remark.setRequiredIndicatorVisible(true);
        remark.setMaxLength(Extensions.LONGEST_TEXT);
        remark.setValueChangeMode(ValueChangeMode.ON_BLUR);
        Button yes = new Button(Words.of("extension.endorse.yes"), press -> say(true));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button no = new Button(Words.of("extension.endorse.no"), press -> say(false));
        Div both = new Div(yes, no);
        both.addClassName("extension-others");
        add(remark, both);
    }

    private void say(boolean supports) {
        String words = remark.getValue().strip();
        if (words.isEmpty()) {
            refuse(Words.of("extension.opinion.missing"));
        } else if (Attempt.to(() -> extensions.endorse(id, supports, words), this::refuse, listener::stale)) {
            listener.done(Words.of("extension.endorsed"));
        }
    }

    private void refuse(String why) {
        remark.setErrorMessage(why);
        remark.setInvalid(true);
        remark.focus();
    }
}
