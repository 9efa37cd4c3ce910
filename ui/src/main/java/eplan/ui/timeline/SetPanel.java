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
        ChangeSet set = year.shown();
        boolean ownDraft = set == null || (set.mine() && set.state() == State.DRAFT);
        RoundView round = ownDraft ? year.round(place.round()) : null;
        setVisible(year.editable() || !ownDraft);
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
            show(set, year, ownDraft ? acts : null);
        } else if (round == null) {
            add(new H2(Words.of("timeline.move.title")), new Paragraph(Words.of("timeline.move.choose")));
        }
    }

    /** The form stays where it is while it is needed: taken out and put back it would lose the keyboard. */
    private void clear(boolean keepsForm) {
        remove(getChildren().filter(child -> !(keepsForm && form.equals(child))).toList());
    }

    private void show(ChangeSet set, YearShown year, @Nullable DraftActs acts) {
        var movers = new Movers(year.sets(), faces.calendar().changes().history(year.year()));
        Div edits = new Div();
        edits.addClassName("set-edits");
        if (acts == null) {
            edits.add(new SetHead(set), backToDraft());
        } else {
            edits.add(new H2(Words.of("changeset.mine", set.lines().size())));
        }
        edits.add(new SetLines(set.lines(), year.words(), movers, acts));
        add(edits);
        boolean waits = year.lines().equals(set.lines()) && !set.lines().isEmpty();
        if (waits && year.editable()) {
            add(outcome);
            outcome.show(set, year);
        } else if (!waits) {
            add(new SetReport(faces.sets(), set, year.editable(), after -> screen.redraw()));
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
        public void stale() {
            Notify.stale();
            screen.redraw();
        }
    }
}
