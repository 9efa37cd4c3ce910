package eplan.ui.hiring.score;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.SystemScores.Correction;
import eplan.hiring.SystemScores.Part;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.FormDialog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headquarters answer an objection: the score stays, or gets other points in some criteria. A refusal leaves what was typed. */
final class AnswerDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 4000;

    private final transient InScore here;
    private final transient Map<Part, TextField> fields = new LinkedHashMap<>();
    private final TextArea answer = new TextArea(Words.of("scorepage.answer.text"));

    AnswerDialog(InScore here) {
        super(here, Words.of("scorepage.answer.title", here.score().name()), Words.of("scorepage.answer"));
        this.here = here;
        setWidth("680px");
        setCloseOnOutsideClick(false);
        Div points = new Div();
        points.addClassName("evaluation-points");
        here.detail().parts().forEach(part -> points.add(field(part)));
        answer.setMaxLength(LONGEST);
        answer.setMinRows(3);
        answer.setRequiredIndicatorVisible(true);
        answer.setValueChangeMode(ValueChangeMode.ON_BLUR);
        Div form = new Div(
                mistakes(),
                new H3(Words.of("scorepage.answer.points")),
                new Paragraph(Words.of("scorepage.answer.points.hint")),
                points,
                answer);
        form.addClassName("hiring-form");
        add(form);
    }

    private TextField field(Part part) {
        TextField field = new TextField(Words.of("hiring.score." + part.criterion()));
        field.setPlaceholder(Decimals.plain(part.points()));
        field.setHelperText(
                Words.of("scorepage.part.points", Decimals.plain(part.points()), Decimals.plain(part.most())));
        field.getElement().setAttribute("inputmode", "decimal");
        fields.put(part, field);
        return field;
    }

    @Override
    protected void check() {
        List<Correction> corrections = new ArrayList<>();
        fields.forEach((part, field) -> {
            if (field.getValue().isBlank()) {
                field.setInvalid(false);
            } else {
                Optional<BigDecimal> points =
                        Decimals.parse(field.getValue()).filter(given -> given.compareTo(part.most()) <= 0);
                mistakes()
                        .given(
                                field,
                                points.isPresent(),
                                Words.of("scorepage.answer.wrong", Decimals.plain(part.most())));
                points.ifPresent(given -> corrections.add(new Correction(part.criterion(), given)));
            }
        });
        mistakes().given(answer, !answer.getValue().isBlank(), Words.of("scorepage.answer.missing"));
        if (mistakes().none()) {
            answer(corrections);
        }
    }

    private void answer(List<Correction> corrections) {
        String words = answer.getValue().strip();
        attempt(() -> here.scores().answer(here.score().id(), corrections, words), Words.of("scorepage.answer.done"));
    }
}
