package eplan.ui.hiring.contract;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.Renewals.NotKept;
import eplan.shared.Reason;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.NotKeptLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That headquarters decided not to keep whoever is to sign, and why the contract is signed all the same; nothing about anybody else. */
final class DespiteField extends Div {
    private static final long serialVersionUID = 1L;

    private final Div said = new Div();
    private final TextArea reason = new TextArea(Words.of("signpage.despite"));

    DespiteField() {
        addClassName("hiring-form");
        said.getElement().setAttribute("role", "alert");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setMinRows(2);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setHelperText(Words.of("signpage.despite.hint"));
        add(said, reason);
        setVisible(false);
    }

    /** What was typed about somebody else does not go along. */
    void show(Optional<NotKept> decided) {
        said.removeAll();
        reason.clear();
        reason.setInvalid(false);
        decided.map(NotKeptLine::new).ifPresent(said::add);
        setVisible(decided.isPresent());
    }

    /** The decision was found by the ID number; why is said above the form. */
    TextArea ask() {
        setVisible(true);
        return reason;
    }

    void check(FormMistakes mistakes) {
        if (isVisible()) {
            mistakes.given(reason, !reason.getValue().isBlank(), Words.of("signpage.despite.missing"));
        }
    }

    /** Null where there is nothing to say why about. */
    @Nullable
    String reason() {
        return isVisible() ? reason.getValue().strip() : null;
    }
}
