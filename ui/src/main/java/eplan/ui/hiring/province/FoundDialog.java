package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringApprovals.Found;
import eplan.hiring.HiringRequests.Present;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormDialog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contractor who was found: an analyst of today who continues, or somebody new. A refusal leaves what was typed. */
final class FoundDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 500;

    private final transient InProvince here;
    private final transient @Nullable Long id;
    private final Select<Present> present = new Select<>();
    private final TextField name = new TextField(Words.of("hiringprovince.person.name"));
    private final TextArea remark = new TextArea(Words.of("hiringprovince.found.how"));

    /** @param known null to add one */
    FoundDialog(InProvince here, @Nullable Found known) {
        super(
                here,
                Words.of(known == null ? "hiringprovince.found.add" : "hiringprovince.found.correct"),
                Words.of("hiringprovince.found.keep"));
        this.here = here;
        this.id = known == null ? null : known.id();
        setWidth("520px");
        setCloseOnOutsideClick(false);
        List<Present> analysts =
                here.forms().requests().of(here.year(), here.id()).analysts();
        ask(analysts);
        if (known != null) {
            show(known.candidate(), analysts);
        }
        Div fields = new Div(mistakes(), present, name, remark);
        fields.addClassName("hiring-form");
        add(fields);
    }

    private void ask(List<Present> analysts) {
        present.setLabel(Words.of("hiringprovince.person.who"));
        present.setItems(analysts);
        present.setEmptySelectionAllowed(true);
        present.setEmptySelectionCaption(Words.of("hiringprovince.person.new"));
        present.setItemLabelGenerator(one -> one == null ? Words.of("hiringprovince.person.new") : one.name());
        present.addValueChangeListener(change -> {
            Present chosen = change.getValue();
            name.setReadOnly(chosen != null);
            name.setValue(chosen == null ? "" : chosen.name()); // somebody new is not whom was chosen before
        });
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        remark.setMaxLength(LONGEST_REMARK);
        remark.setValueChangeMode(ValueChangeMode.ON_BLUR);
        remark.setMinRows(2);
    }

    private void show(Candidate known, List<Present> analysts) {
        name.setValue(known.name());
        remark.setValue(known.remark());
        analysts.stream()
                .filter(one -> one.account().equals(known.present()))
                .findFirst()
                .ifPresent(present::setValue);
    }

    @Override
    protected void check() {
        if (!mistakes().given(name, !name.getValue().isBlank(), Words.of("hiringprovince.person.name.missing"))) {
            return;
        }
        Present chosen = present.getValue();
        Candidate typed = new Candidate(
                name.getValue().strip(),
                chosen == null ? null : chosen.account(),
                remark.getValue().strip());
        attempt(
                () -> here.forms().approvals().find(here.year(), here.id(), id, typed),
                Words.of("hiringprovince.found.kept", typed.name()));
    }
}
