package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.Instalments.Report;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.FormMistakes;
import java.time.LocalDate;

/** The delivery report while it is written: figures from the recorded work, words of one's own, kept while typing; then delivered. */
final class ReportEditor extends Section {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 600;
    private static final int LONGEST = 20_000;

    private final transient InContract here;
    private final int instalment;
    private final boolean onPaper;
    private final FormMistakes mistakes = new FormMistakes();
    private final TextArea added = new TextArea(Words.of("contractpage.report.added"));
    private final BuddhistDatePicker on = new BuddhistDatePicker(Words.of("contractpage.report.on"));
    private final Span kept = new Span();
    private final Button reread = new Button(Words.of("hiringpage.reread"));
    private int version;
    private boolean stale;

    ReportEditor(InContract here, Report report) {
        this.here = here;
        this.instalment = report.instalment();
        this.version = report.version();
        this.onPaper = here.reader().writesForProvince();
        addClassName("hiring-form");
        String returned = report.returned();
        add(new H3(Words.of("contractpage.report")));
        if (returned != null) {
            Div back = new Div(Words.of("contractpage.report.returned", returned));
            back.addClassName("returned");
            add(back);
        }
        askWords(report);
        on.setValue(here.reader().today());
        on.setHelperText(Words.of("contractpage.report.on.hint"));
        on.setVisible(onPaper);
        add(mistakes, hint(), new FigureLines(report.figures()), added, on, foot());
    }

    private static Paragraph hint() {
        Paragraph hint = new Paragraph(Words.of("contractpage.report.hint"));
        hint.addClassName("muted");
        return hint;
    }

    private void askWords(Report report) {
        added.setMaxLength(LONGEST);
        added.setMinRows(5);
        added.setPlaceholder(Words.of("contractpage.report.added.hint"));
        added.setValue(report.added());
        added.setValueChangeMode(ValueChangeMode.LAZY);
        added.setValueChangeTimeout(PAUSE_MS);
        added.addValueChangeListener(change -> {
            if (change.isFromClient() && !stale) {
                keep();
            }
        });
    }

    private Div foot() {
        kept.addClassName("muted");
        kept.getElement().setAttribute("role", "status");
        reread.addClickListener(press -> here.changed().run());
        reread.setVisible(false);
        Button deliver =
                new Button(Words.of(onPaper ? "contractpage.deliver.paper" : "contractpage.deliver"), press -> check());
        deliver.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(deliver, kept, reread);
        foot.addClassName("hiring-acts");
        return foot;
    }

    /** @return whether it was kept */
    private boolean keep() {
        return Attempt.to(
                () -> {
                    version = here.instalments()
                            .keep(
                                    here.id(),
                                    instalment,
                                    version,
                                    added.getValue().strip())
                            .version();
                    kept.setText(Words.of(
                            "hiringpage.kept",
                            Words.moment(here.reader().clock().now())));
                },
                why -> kept.setText(Words.of("hiringpage.unkept", why)),
                this::changedElsewhere);
    }

    /** Nothing more is kept from here: what is typed would overwrite what the other one wrote. */
    private void changedElsewhere() {
        stale = true;
        reread.setVisible(true);
        kept.setText(Words.of("hiringpage.unkept", Words.of("error.stale")));
    }

    private void check() {
        mistakes.clear();
        if (onPaper) {
            mistakes.day(on, Words.of("contractpage.report.on.missing"));
        }
        LocalDate day = onPaper ? on.getValue() : here.reader().today(); // the page may have stood open over midnight
        if (stale) {
            mistakes.say(Words.of("error.stale"));
        } else if (mistakes.none() && day != null && keep()) {
            String deliver = Words.of("contractpage.deliver");
            Confirm.ask(deliver, Words.of("contractpage.deliver.why", instalment, day), deliver, () -> deliver(day));
        }
    }

    private void deliver(LocalDate day) {
        if (Attempt.to(
                () -> here.instalments().deliver(here.id(), instalment, version, day), mistakes::say, here::stale)) {
            here.done(Words.of("contractpage.deliver.done", instalment));
        }
    }
}
