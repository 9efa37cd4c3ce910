package eplan.ui.years;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.shared.FiscalYear;
import eplan.timeline.YearRequests.Special;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A special round of a published year: what it is, for whom, and why; says for how many LAOs before it is made. */
final class SpecialDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient YearsFaces faces;
    private final FiscalYear year;
    private final transient BiConsumer<String, Object> made;
    private final boolean byTwo;
    private final RoundForm form;
    private final ScopeFields scope;
    private final TextArea reason = new TextArea(Words.of("reason.label"));
    private final RefusalLine refusal = new RefusalLine();

    /** @param key that is proposed; @param made told the text key of what was done, and its parameter */
    SpecialDialog(YearsFaces faces, FiscalYear year, String key, BiConsumer<String, Object> made) {
        this.faces = faces;
        this.year = year;
        this.made = made;
        this.byTwo = faces.byTwo(year);
        this.form = RoundForm.adding(year, key);
        this.scope = new ScopeFields(faces);
        addClassNames("plan-dialog", "special-dialog");
        setWidth("720px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(Words.of("years.special.title", year.toString()));
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(
                new Paragraph(Words.of(byTwo ? "request.ask.explained" : "years.special.explained")),
                form,
                new H3(Words.of("years.special.whom")),
                scope,
                reason,
                refusal);
        Button done = new Button(Words.of(byTwo ? "request.ask" : "years.special.do"), press -> make());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
    }

    private void make() {
        refusal.clear();
        Optional<RoundForm.Filled> filled = form.filled();
        boolean whom = scope.given();
        boolean why = !reason.getValue().isBlank();
        reason.setErrorMessage(Words.of("reason.missing"));
        reason.setInvalid(!why);
        if (filled.isEmpty()) {
            return;
        }
        if (!whom) {
            scope.showWrong();
        } else if (!why) {
            reason.focus();
        } else {
            make(filled.get());
        }
    }

    private void make(RoundForm.Filled filled) {
        boolean done = Attempt.to(
                () -> make(filled, reason.getValue().strip()), this::refuse, () -> refuse(Words.of("error.stale")));
        if (!done) {
            return;
        }
        close();
        if (byTwo) {
            made.accept(
                    "request.ask.done",
                    Words.either(filled.plan().nameTh(), filled.plan().nameEn()));
        } else {
            made.accept("years.special.done", scope.laos());
        }
    }

    /** At once, or as a request for somebody else. */
    private void make(RoundForm.Filled filled, String why) {
        if (byTwo) {
            faces.requests().special(year, new Special(filled.key(), filled.plan(), scope.scope()), why);
        } else {
            faces.drafts().special(year, filled.key(), filled.plan(), scope.scope(), why);
        }
    }

    private void refuse(String why) {
        refusal.say(why);
        refusal.scrollIntoView();
    }
}
