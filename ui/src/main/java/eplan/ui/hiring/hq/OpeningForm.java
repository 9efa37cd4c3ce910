package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.HiringFile;
import eplan.hiring.HiringYears.Letter;
import eplan.hiring.HiringYears.Opened;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import java.time.LocalDate;

/** Headquarters' letter: its number and date, up to which day cases count for the scores, and the guidelines that it encloses. */
final class OpeningForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;

    private final transient HqScope scope;
    private final transient OpeningMissing missing;
    private final RefusalLine refusal = new RefusalLine();
    private final TextField number = new TextField(Words.of("hiringhq.letter"));
    private final BuddhistDatePicker dated = new BuddhistDatePicker(Words.of("hiringhq.letter.dated"));
    private final BuddhistDatePicker cutOff = new BuddhistDatePicker(Words.of("hiringhq.opening.cut-off"));
    private final PdfField guidelines = new PdfField(Words.of("hiringhq.opening.guidelines"), HiringFile.LARGEST);
    private final Button open = new Button("", press -> check());

    OpeningForm(HqScope scope, OpeningMissing missing) {
        this.scope = scope;
        this.missing = missing;
        addClassNames("card", "hq-form");
        LocalDate today = scope.faces().clock().today();
        number.setMaxLength(LONGEST);
        number.setRequiredIndicatorVisible(true);
        dated.setRequiredIndicatorVisible(true);
        dated.setValue(today);
        cutOff.setRequiredIndicatorVisible(true);
        cutOff.setHelperText(Words.of(
                "hiringhq.opening.cut-off.help", scope.year().previous().toString()));
        if (scope.year().previous().contains(today)) {
            cutOff.setValue(today);
        }
        open.setText(Words.of("hiringhq.opening.open", scope.be()));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setEnabled(missing.nothing());
        add(new H2(Words.of("hiringhq.opening.letter")), refusal, number, dated, cutOff, guidelines, open);
    }

    private void check() {
        refusal.clear();
        boolean letter = Given.text(number, Words.of("hiringhq.letter.missing"));
        boolean day = Given.day(dated);
        boolean until = Given.day(cutOff);
        boolean file = guidelines.given();
        if (letter && day && until && file) {
            Confirm.ask(
                    Words.of("hiringhq.opening.sure", scope.be()),
                    Words.of("hiringhq.opening.sure.more", missing.provinces(), missing.posts(), cutOff.getValue()),
                    Words.of("hiringhq.opening.do"),
                    this::open);
        }
    }

    private void open() {
        Attempt.to(
                () -> guidelines
                        .file()
                        .ifPresent(file -> opened(scope.faces()
                                .years()
                                .open(
                                        scope.year(),
                                        new Letter(
                                                number.getValue().strip(),
                                                dated.getValue(),
                                                cutOff.getValue(),
                                                file.name(),
                                                file.bytes())))),
                refusal::say,
                scope::stale);
    }

    private void opened(Opened done) {
        scope.done(Words.of("hiringhq.opening.done", scope.be(), done.provinces()));
    }
}
