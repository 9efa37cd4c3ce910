package eplan.forms.attestation;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.draft.Fields;
import eplan.forms.draft.Say;
import eplan.plan.Attestations.Attestation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where it is recorded, under which number and on which day; of monthly items first whether anything changed at all. */
final class AttestationFields extends Div implements Fields<Attestation> {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 800;

    private final RadioButtonGroup<Boolean> noChange = new RadioButtonGroup<>(Say.text("attest.change"));
    private final TextField where = new TextField(Say.text("attest.where"));
    private final TextField number = new TextField(Say.text("attest.number"));
    private final BuddhistDatePicker date = new BuddhistDatePicker(Say.text("attest.date"));
    private final TextArea note = new TextArea(Say.text("attest.note"));
    private final Div recorded = new Div(where, number, date);
    private final Map<String, Component> byId = new LinkedHashMap<>();
    private final boolean monthly;
    private transient Runnable listener = () -> {};

    /** @param monthly "no change this month" is an answer; @param today the last day that a record can have */
    AttestationFields(boolean monthly, LocalDate today) {
        this.monthly = monthly;
        addClassNames("card", "form-section", "attestation-fields");
        recorded.addClassName("form-line");
        noChange.setItems(false, true);
        noChange.setItemLabelGenerator(none -> Say.text(none ? "attest.change.none" : "attest.change.some"));
        noChange.setVisible(monthly);
        noChange.setRequiredIndicatorVisible(true);
        where.setRequiredIndicatorVisible(true);
        where.setHelperText(Say.text("attest.where.help"));
        date.setRequiredIndicatorVisible(true);
        date.setMax(today);
        add(new Paragraph(Say.text(monthly ? "attest.intro.monthly" : "attest.intro")), noChange, recorded, note);
        byId.putAll(
                Map.of("noChange", noChange, "recordedWhere", where, "referenceNumber", number, "referenceDate", date));
        byId.put("note", note);
        pausing(where);
        pausing(number);
        pausing(note);
        listen(date);
        listen(noChange);
    }

    private void pausing(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        listen(field);
    }

    private <T> void listen(AbstractField<?, T> field) {
        field.addValueChangeListener(change -> {
            reveal();
            if (change.isFromClient()) {
                listener.run();
            }
        });
    }

    /** Nothing to say of a record where nothing changed. */
    private void reveal() {
        recorded.setVisible(!monthly || Boolean.FALSE.equals(noChange.getValue()));
    }

    @Override
    public Component component() {
        return this;
    }

    /** What was typed before the answer became "no change" stays on the screen, out of sight, but is not recorded. */
    @Override
    public Attestation read() {
        String said = note.getValue().strip();
        if (Boolean.TRUE.equals(noChange.getValue())) {
            return new Attestation("", "", null, said, true);
        }
        return new Attestation(
                where.getValue().strip(), number.getValue().strip(), date.getValue(), said, noChange.getValue());
    }

    @Override
    public void write(Attestation content) {
        noChange.setValue(content.noChange());
        where.setValue(content.recordedWhere());
        number.setValue(content.referenceNumber());
        date.setValue(content.referenceDate());
        note.setValue(content.note());
        reveal();
    }

    @Override
    public void readOnly(boolean readOnly) {
        noChange.setReadOnly(readOnly);
        where.setReadOnly(readOnly);
        number.setReadOnly(readOnly);
        date.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
    }

    @Override
    public void mark(Map<String, String> errors) {
        byId.forEach((id, field) -> {
            if (field != date || !date.unreadable()) { // the picker says itself what it cannot read
                HasValidation validated = (HasValidation) field;
                validated.setErrorMessage(errors.getOrDefault(id, ""));
                validated.setInvalid(errors.containsKey(id));
            }
        });
    }

    @Override
    public void focus(String field) {
        if (byId.get(field) instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    @Override
    public void onChange(Runnable changed) {
        listener = changed;
    }
}
