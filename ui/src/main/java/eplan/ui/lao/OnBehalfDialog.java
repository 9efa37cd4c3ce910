package eplan.ui.lao;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.Consumer;

/** Why an analyst enters for an LAO, and from which document; without both there is no way on. */
final class OnBehalfDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final List<String> WHY = List.of("asked", "cannot", "silent");
    private static final int SOURCE = 150;
    private static final int NOTE = 200;

    private final RadioButtonGroup<String> why = new RadioButtonGroup<>(Words.of("behalf.reason"));
    private final TextField source = new TextField(Words.of("behalf.source"));
    private final transient Consumer<String> go;
    private final TextArea note = new TextArea(Words.of("behalf.note"));

    /** @param go takes the reason in words, as it is kept and shown */
    OnBehalfDialog(String laoName, Consumer<String> go, Runnable cancelled) {
        this.go = go;
        setHeaderTitle(Words.of("behalf.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        why.setItems(WHY);
        why.setItemLabelGenerator(one -> Words.of("behalf.reason." + one));
        why.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        why.setRequiredIndicatorVisible(true);
        source.setRequiredIndicatorVisible(true);
        source.setWidthFull();
        source.setMaxLength(SOURCE);
        source.setHelperText(Words.of("behalf.source.help"));
        note.setWidthFull();
        note.setMaxLength(NOTE);
        add(new Paragraph(Words.of("behalf.why", laoName)), why, source, note);
        Button start = new Button(Words.of("behalf.go"), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter()
                .add(
                        new Button(Words.of("reason.cancel"), click -> {
                            close();
                            cancelled.run();
                        }),
                        start);
        setWidth("560px");
    }

    /** Offers the reason given for another item of the round, as one click. */
    void offer(String before) {
        Button same = new Button(Words.of("behalf.same"), click -> {
            close();
            go.accept(before);
        });
        Paragraph words = new Paragraph(before);
        Div offered = new Div(words, same);
        offered.addClassNames("card", "behalf-same");
        addComponentAtIndex(1, offered);
    }

    private void start() {
        boolean chosen = why.getValue() != null;
        boolean named = !source.getValue().isBlank();
        why.setErrorMessage(chosen ? "" : Words.of("behalf.reason.missing"));
        why.setInvalid(!chosen);
        source.setErrorMessage(named ? "" : Words.of("behalf.source.missing"));
        source.setInvalid(!named);
        if (chosen && named) {
            close();
            go.accept(inWords());
        }
    }

    private String inWords() {
        String text = Words.of(
                "behalf.words",
                Words.of("behalf.reason." + why.getValue()),
                source.getValue().strip());
        return note.getValue().isBlank() ? text : text + " · " + note.getValue().strip();
    }
}
