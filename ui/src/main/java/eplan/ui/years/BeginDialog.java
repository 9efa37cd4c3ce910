package eplan.ui.years;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Begins the draft of a year: which one, and from what it is copied. */
final class BeginDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 4;

    private final transient YearsFaces faces;
    private final transient Consumer<YearsPlace> begun;
    private final TextField year = new TextField(Words.of("years.begin.year"));
    private final Select<FiscalYear> from = new Select<>();
    private final RefusalLine refusal = new RefusalLine();

    /** @param begun told where the draft is */
    BeginDialog(YearsFaces faces, Consumer<YearsPlace> begun) {
        this.faces = faces;
        this.begun = begun;
        addClassName("begin-dialog");
        setWidth("560px");
        setHeaderTitle(Words.of("years.begin.title"));
        List<FiscalYear> years = faces.drafts().years();
        FiscalYear next = years.isEmpty()
                ? FiscalYear.of(faces.clock().today())
                : years.getLast().next();
        year.setValue(next.toString());
        year.setMaxLength(LONGEST);
        year.setRequiredIndicatorVisible(true);
        from.setLabel(Words.of("years.begin.from"));
        from.setItems(years.reversed());
        from.setEmptySelectionAllowed(true);
        from.setEmptySelectionCaption(Words.of("years.begin.template"));
        from.setItemLabelGenerator(
                one -> one == null ? Words.of("years.begin.template") : Words.of("years.begin.copy", one.toString()));
        from.setWidthFull();
        add(new Paragraph(Words.of("years.begin.explained")), year, from, refusal);
        Button done = new Button(Words.of("years.begin.do"), press -> begin());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
    }

    private void begin() {
        refusal.clear();
        Optional<FiscalYear> wanted = FiscalYear.parse(year.getValue());
        year.setErrorMessage(wanted.isEmpty() ? Words.of("years.begin.year.wrong") : "");
        year.setInvalid(wanted.isEmpty());
        wanted.ifPresentOrElse(this::begin, year::focus);
    }

    private void begin(FiscalYear wanted) {
        if (Attempt.to(
                () -> faces.drafts().begin(wanted, from.getValue()),
                refusal::say,
                () -> refusal.say(Words.of("error.gone")))) {
            Notify.done(Words.of("years.begun", wanted.toString()));
            close();
            begun.accept(new YearsPlace(wanted));
        }
    }
}
