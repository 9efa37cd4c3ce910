package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.Reason;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormMistakes;

/** Moves a contract with its analyst to another province, as when one is carved out. A refusal leaves what was typed. */
final class MoveDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient InContract here;
    private final FormMistakes mistakes = new FormMistakes();
    private final ComboBox<ProvinceView> to = new ComboBox<>(Words.of("contractpage.move.to"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    MoveDialog(InContract here) {
        this.here = here;
        setWidth("520px");
        setHeaderTitle(Words.of("contractpage.move"));
        to.setItems(here.faces().registry().provinces().stream()
                .filter(one -> !one.id().equals(here.view().line().province()))
                .toList());
        to.setItemLabelGenerator(one -> Words.either(one.nameTh(), one.nameEn()));
        to.setRequiredIndicatorVisible(true);
        to.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(mistakes, new Paragraph(Words.of("contractpage.move.why")), to, reason);
        Button act = new Button(Words.of("contractpage.move"), press -> check());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), act);
    }

    private void check() {
        mistakes.clear();
        ProvinceView province = to.getValue();
        mistakes.given(to, province != null, Words.of("contractpage.move.missing"));
        mistakes.given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        if (mistakes.none() && province != null) {
            move(province);
        }
    }

    private void move(ProvinceView province) {
        String why = reason.getValue().strip();
        if (Attempt.to(
                () -> here.contracts().move(here.id(), province.id(), why),
                mistakes::say,
                () -> mistakes.say(Words.of("error.stale")))) {
            close();
            here.done(Words.of("contractpage.move.done", Words.either(province.nameTh(), province.nameEn())));
        }
    }
}
