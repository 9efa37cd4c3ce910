package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.Instalments.Instalment;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The province inspects what was delivered: who, on which day; accepts it, or says what to correct. */
final class InspectForm extends Section {
    private static final long serialVersionUID = 1L;

    private static final int MOST_INSPECTORS = 3;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 2000;

    private final transient InContract here;
    private final transient Instalment one;
    private final FormMistakes mistakes = new FormMistakes();
    private final transient List<TextField> inspectors = IntStream.rangeClosed(1, MOST_INSPECTORS)
            .mapToObj(InspectForm::inspector)
            .toList();
    private final BuddhistDatePicker on = new BuddhistDatePicker(Words.of("contractpage.inspect.on"));
    private final TextArea remark = new TextArea(Words.of("contractpage.inspect.remark"));

    InspectForm(InContract here, Instalment one) {
        this.here = here;
        this.one = one;
        addClassNames("hiring-form", "card");
        Div names = new Div();
        names.addClassName("two-columns");
        inspectors.forEach(names::add);
        on.setRequiredIndicatorVisible(true);
        on.setValue(here.reader().today());
        remark.setMaxLength(LONGEST_REMARK);
        remark.setMinRows(2);
        remark.setHelperText(Words.of("contractpage.inspect.remark.hint"));
        remark.setValueChangeMode(ValueChangeMode.ON_BLUR);
        Button accept = new Button(Words.of("contractpage.inspect.accept"), press -> check(true));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button back = new Button(Words.of("contractpage.inspect.back"), press -> check(false));
        Div foot = new Div(accept, back);
        foot.addClassName("hiring-acts");
        add(new H3(Words.of("contractpage.inspect")), mistakes, names, on, remark, foot);
    }

    private static TextField inspector(int number) {
        TextField field = new TextField(Words.of("contractpage.inspector", number));
        field.setMaxLength(LONGEST_NAME);
        field.setRequiredIndicatorVisible(number == 1);
        return field;
    }

    private List<String> names() {
        return inspectors.stream()
                .map(field -> field.getValue().strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void check(boolean accepts) {
        mistakes.clear();
        mistakes.given(inspectors.getFirst(), !names().isEmpty(), Words.of("contractpage.inspector.missing"));
        mistakes.day(on, Words.of("contractpage.inspect.on.missing"));
        boolean said = accepts || !remark.getValue().isBlank();
        mistakes.given(remark, said, Words.of("contractpage.inspect.reason.missing"));
        LocalDate day = on.getValue();
        if (mistakes.none() && day != null) {
            decide(accepts, day);
        }
    }

    /** What is accepted is a record to pay by and is not taken back; what goes back comes again. */
    private void decide(boolean accepts, LocalDate day) {
        if (accepts) {
            String accept = Words.of("contractpage.inspect.accept");
            Confirm.ask(
                    accept,
                    Words.of("contractpage.inspect.sure", one.number(), HiringWords.baht(one.amount()), day),
                    accept,
                    () -> inspect(true, day));
        } else {
            inspect(false, day);
        }
    }

    private void inspect(boolean accepts, LocalDate day) {
        String words = remark.getValue().strip();
        Runnable act = accepts
                ? () -> here.instalments().accept(here.id(), one.number(), names(), day, words)
                : () -> here.instalments().sendBack(here.id(), one.number(), names(), day, words);
        if (Attempt.to(act, mistakes::say, here::stale)) {
            here.done(Words.of(
                    accepts ? "contractpage.inspect.accepted" : "contractpage.inspect.sentback", one.number()));
        }
    }
}
