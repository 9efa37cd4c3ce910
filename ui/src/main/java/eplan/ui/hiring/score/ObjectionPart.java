package eplan.ui.hiring.score;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.FormMistakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the analyst says against the score, once, and headquarters' answer; or that the score is accepted. */
final class ObjectionPart extends Section {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 4000;

    private final transient InScore here;
    private final FormMistakes mistakes = new FormMistakes();
    private final TextArea text = new TextArea(Words.of("scorepage.object.text"));

    ObjectionPart(InScore here) {
        this.here = here;
        addClassNames("card", "hiring-part");
        setId("objection");
        Objection objection = here.score().objection();
        Instant accepted = here.score().acceptedAt();
        add(new H2(Words.of("scorepage.objection")));
        if (objection != null) {
            show(objection);
        } else if (accepted != null) {
            add(new Chip("ok", "✓", Words.of("scorepage.accepted", Words.moment(accepted))));
        } else if (here.own() && summarySent()) {
            add(new Paragraph(Words.of("scorepage.object.late")));
        } else if (here.own()) {
            ask();
        } else {
            add(new Paragraph(Words.of("scorepage.objection.none")));
        }
    }

    /** From then on the rules refuse an objection, so that nobody writes one in vain. */
    private boolean summarySent() {
        return here.faces().evaluations().mine(here.score().year()).isPresent();
    }

    private void show(Objection objection) {
        boolean waits = objection.answer() == null;
        add(
                waits
                        ? new Chip("late", "▲", Words.of("scorepage.objection.waits"))
                        : new Chip("ok", "✓", Words.of("scorepage.objection.answered")));
        add(quote(objection.text(), Words.of("scorepage.objected", Words.moment(objection.at()))));
        String answer = objection.answer();
        if (answer != null) {
            String by = objection.answeredBy();
            String at = objection.answeredAt() == null ? "" : Words.moment(objection.answeredAt());
            add(quote(answer, Words.of("scorepage.answered", by == null ? "" : by, at)));
        } else if (here.faces().reader().headquarters()) {
            Button button = new Button(Words.of("scorepage.answer"), press -> new AnswerDialog(here).open());
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(button);
        }
    }

    private static Div quote(String words, String who) {
        Div said = new Div(words);
        said.addClassName("report-words");
        Span by = new Span(who);
        by.addClassName("muted");
        return new Div(said, by);
    }

    private void ask() {
        text.setMaxLength(LONGEST);
        text.setMinRows(3);
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        Button send = new Button(Words.of("scorepage.object"), press -> check());
        Button accept = new Button(Words.of("scorepage.accept"), press -> askToAccept());
        Div acts = new Div(send, accept);
        acts.addClassName("hiring-acts");
        Div form = new Div(mistakes, new Paragraph(Words.of("scorepage.object.why")), until(), text, acts);
        form.addClassName("hiring-form");
        add(form);
    }

    /** As long as the summary waits for this word. */
    private Paragraph until() {
        Optional<LocalDate> until =
                here.score().undecidedUntil(here.faces().reader().today());
        Paragraph days = new Paragraph(
                until.map(last -> Words.of("scorepage.object.until", last)).orElse(""));
        days.setVisible(until.isPresent());
        return days;
    }

    private void askToAccept() {
        mistakes.clear();
        String accept = Words.of("scorepage.accept");
        Confirm.ask(accept, Words.of("scorepage.accept.once"), accept, this::accept);
    }

    private void accept() {
        Score score = here.score();
        if (Attempt.to(() -> here.scores().accept(score.id(), score.points()), mistakes::say, here::stale)) {
            here.done(Words.of("scorepage.accept.done"));
        }
    }

    private void check() {
        mistakes.clear();
        if (mistakes.given(text, !text.getValue().isBlank(), Words.of("scorepage.object.missing"))) {
            String object = Words.of("scorepage.object");
            Confirm.ask(object, Words.of("scorepage.object.once"), object, this::object);
        }
    }

    private void object() {
        String words = text.getValue().strip();
        if (Attempt.to(() -> here.scores().object(here.score().id(), words), mistakes::say, here::stale)) {
            here.done(Words.of("scorepage.object.done"));
        }
    }
}
