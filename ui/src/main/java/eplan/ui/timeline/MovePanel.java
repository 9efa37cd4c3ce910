package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.timeline.TimelineChanges.MovePreview;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Beside the calendar: what a move would do, then the reason and the letter it rests on, then the move itself. */
final class MovePanel extends Aside {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LETTER = 200;

    private final transient TimelineFaces faces;
    private final transient Runnable discard;
    private final transient Runnable applied;
    private final ScopeForm scope;
    private final Div outcome = new Div();
    private final TextField reason = new TextField();
    private final TextField letter = new TextField();

    /** @param changed told what is proposed now; @param discard drops it; @param applied after the move was made */
    MovePanel(TimelineFaces faces, ScopeForm.Changed changed, Runnable discard, Runnable applied) {
        this.faces = faces;
        this.discard = discard;
        this.applied = applied;
        this.scope = new ScopeForm(changed);
        addClassNames("panel", "move-panel");
        outcome.addClassName("move-outcome");
        reason.setLabel(Words.of("timeline.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        letter.setLabel(Words.of("timeline.letter"));
        letter.setMaxLength(LONGEST_LETTER);
        letter.setPlaceholder(Words.of("timeline.letter.hint"));
    }

    void showNothing() {
        removeAll();
        add(new H2(Words.of("timeline.move.title")), new Paragraph(Words.of("timeline.move.choose")));
    }

    /** What was typed as reason and letter stays while the date is tried out. */
    void show(Proposal proposal) {
        removeAll();
        outcome.removeAll();
        scope.show(proposal, faces.registry().provinces());
        add(new H2(CalendarWords.name(proposal.round())), scope, outcome);
        LocalDate to = proposal.to();
        if (to != null) {
            preview(proposal, to);
        }
    }

    private void preview(Proposal proposal, LocalDate to) {
        Attempt.to(
                () -> {
                    long start = System.nanoTime();
                    MovePreview preview = faces.changes().preview(proposal.move(to));
                    showPreview(proposal, preview, System.nanoTime() - start);
                },
                this::refuse,
                () -> refuse(Words.of("error.gone")));
    }

    private void showPreview(Proposal proposal, MovePreview preview, long nanos) {
        Paragraph calculated =
                new Paragraph(Words.of("timeline.preview.calculated", String.format(Locale.ROOT, "%.1f", nanos / 1e9)));
        calculated.addClassName("muted");
        outcome.add(new H2(Words.of("timeline.preview.title")), calculated, new PreviewCards(preview), reason, letter);
        Button apply = new Button(
                Words.of("timeline.apply", CalendarWords.count(preview.unfinished())),
                press -> apply(proposal, preview));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button drop = new Button(Words.of("timeline.discard"), press -> discard.run());
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div acts = new Div(apply, drop);
        acts.addClassName("move-acts");
        Paragraph undoable = new Paragraph(Words.of("timeline.undoable"));
        undoable.addClassName("muted");
        outcome.add(acts, undoable);
    }

    private void apply(Proposal proposal, MovePreview preview) {
        String why = reason.getValue().strip();
        reason.setErrorMessage(Words.of("refused.move.no-reason"));
        reason.setInvalid(why.isEmpty());
        if (why.isEmpty()) {
            reason.focus();
            return;
        }
        @Nullable
        String restsOn = letter.getValue().isBlank() ? null : letter.getValue().strip();
        boolean done = Attempt.to(
                () -> faces.changes().apply(proposal.move(preview.newDue()), preview.oldDue(), why, restsOn),
                Notify::warn,
                Notify::stale);
        if (done) {
            Notify.done(Words.of("timeline.applied", CalendarWords.name(proposal.round()), preview.newDue()));
            reason.clear();
            letter.clear();
            applied.run();
        }
    }

    private void refuse(String why) {
        Paragraph no = new Paragraph(why);
        no.addClassNames("move-refused", "far");
        no.getElement().setAttribute("role", "alert");
        outcome.add(no);
    }
}
