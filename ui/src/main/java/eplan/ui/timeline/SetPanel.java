package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.registry.Registry.ProvinceView;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Beside the calendar: the chosen round's dates, then the change set with its edits, what they would do, and the acts. */
final class SetPanel extends Aside {
    private static final long serialVersionUID = 1L;

    /** What the screen does for the panel. */
    interface Screen {
        void scope(@Nullable ProvinceView province);

        /** @param set null for the person's own draft */
        void view(@Nullable Long set);

        void redraw();
    }

    private final transient TimelineFaces faces;
    private final transient Screen screen;
    private final RoundForm form;
    private final SetOutcome outcome;

    SetPanel(TimelineFaces faces, Screen screen) {
        this.faces = faces;
        this.screen = screen;
        this.form = new RoundForm(screen::scope);
        this.outcome = new SetOutcome(faces, new After());
        addClassNames("panel", "move-panel");
        getElement().setAttribute("aria-label", Words.of("changeset.panel"));
    }

    void show(YearShown year, TimelinePlace place, DraftActs acts) {
        faces.runs().news(faces.actors().current()).forEach(past -> RunNews.tell(faces, past, Notify::warn));
        ChangeSet set = year.shown();
        boolean ownDraft = set == null || (set.mine() && set.state() == State.DRAFT);
        ChangeRun run = faces.runs().running(set);
        RoundView round = ownDraft && run == null ? year.round(place.round()) : null;
        setVisible(year.editable() || !ownDraft || run != null);
        clear(isVisible() && round != null);
        if (!isVisible()) {
            return;
        }
        if (round != null) {
            var own = faces.calendar().changes().provinceDates(year.year());
            form.show(year, RoundDates.of(round, year.province(place.province()), own, acts));
            if (form.getParent().isEmpty()) {
                add(form);
            }
        }
        if (set != null && (!ownDraft || !set.lines().isEmpty())) {
            show(set, year, ownDraft ? acts : null, run);
        } else if (round == null) {
            add(new H2(Words.of("timeline.move.title")), new Paragraph(Words.of("timeline.move.choose")));
        }
    }

    /** The form stays where it is while it is needed: taken out and put back it would lose the keyboard. */
    private void clear(boolean keepsForm) {
        remove(getChildren().filter(child -> !(keepsForm && form.equals(child))).toList());
    }

    /** @param run while it is being applied or put back */
    private void show(ChangeSet set, YearShown year, @Nullable DraftActs acts, @Nullable ChangeRun run) {
        var movers = new Movers(year.sets(), faces.calendar().changes().history(year.year()));
        Div edits = new Div();
        edits.addClassName("set-edits");
        if (acts == null) {
            edits.add(new SetHead(set), backToDraft());
        } else {
            edits.add(new H2(Words.of("changeset.mine", set.lines().size())));
        }
        edits.add(new SetLines(set.lines(), year.words(), movers, run == null ? acts : null));
        add(edits);
        boolean waits = year.lines().equals(set.lines()) && !set.lines().isEmpty();
        if (!waits) {
            add(new SetReport(faces, set, year.editable(), screen::redraw));
        } else if (run != null) {
            add(new RunLine(faces.runs(), run, true, this::ended));
        } else if (year.editable()) {
            add(outcome);
            outcome.show(set, year);
        }
    }

    /** The set is shown as it is then; what went wrong is said beside the buttons, as long as they are there. */
    private void ended(ChangeRun run) {
        boolean tells = run.tells(faces.actors().current());
        ChangeSet after = run.result();
        if (after == null) {
            outcome.forget();
            screen.redraw();
        } else {
            outcome.done();
            screen.view(after.id());
        }
        if (tells) {
            RunNews.tell(faces, run, outcome.getParent().isPresent() ? outcome::refuse : Notify::warn);
        }
    }

    private Button backToDraft() {
        Button back = new Button(Words.of("changeset.close"), press -> screen.view(null));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return back;
    }

    void focus(DateField field) {
        form.focus(field);
    }

    /** A date that was dragged or came by a link is none: says why where it would be typed. */
    void refused(DateField field, LocalDate day, String why) {
        form.refused(field, day, why);
    }

    /** After something was done with the set. */
    private final class After implements SetActs.Outcome {
        @Override
        public void became(ChangeSet set, String said) {
            Notify.done(said);
            screen.view(set.state() == State.DRAFT && set.mine() ? null : (Long) set.id());
        }

        @Override
        public void discarded() {
            screen.view(null);
        }

        @Override
        public void begun(ChangeRun run) {
            if (run.running()) {
                screen.redraw();
            }
            if (!run.running()) { // from the beginning, or while the screen was drawn
                ended(run);
            }
        }

        @Override
        public void stale() {
            outcome.forget();
            screen.redraw();
            RunNews.overtaken();
        }
    }
}
