package eplan.ui.hiring.contract;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.Reason;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormDialog;

/** Moves a contract with its analyst to another province, as when one is carved out. A refusal leaves what was typed. */
final class MoveDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient InContract here;
    private final ComboBox<ProvinceView> to = new ComboBox<>(Words.of("contractpage.move.to"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    MoveDialog(InContract here) {
        super(here, Words.of("contractpage.move"), Words.of("contractpage.move"));
        this.here = here;
        setWidth("520px");
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
        add(mistakes(), new Paragraph(Words.of("contractpage.move.why")), to, reason);
    }

    @Override
    protected void check() {
        ProvinceView province = to.getValue();
        mistakes().given(to, province != null, Words.of("contractpage.move.missing"));
        mistakes().given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        if (mistakes().none() && province != null) {
            move(province);
        }
    }

    private void move(ProvinceView province) {
        String why = reason.getValue().strip();
        attempt(
                () -> here.contracts().move(here.id(), province.id(), why),
                Words.of("contractpage.move.done", Words.either(province.nameTh(), province.nameEn())));
    }
}
