package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.ChangeSets.State;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Applying, scheduling, submitting and throwing away what was previewed, with a reason and its letter. */
final class SetActs extends Div {
    private static final long serialVersionUID = 1L;

    /** Told what became of the set. */
    interface Outcome {
        void became(ChangeSet set, String said);

        void discarded();

        /** It is being applied, or was already. */
        void begun(ChangeRun run);

        void stale();
    }

    private final transient TimelineFaces faces;
    private final transient ChangeSets sets;
    private final transient Outcome outcome;
    private final ReasonFields why = new ReasonFields();
    private final RefusalLine refusal = new RefusalLine();
    private final Div buttons = new Div();
    private final Paragraph undoable = new Paragraph(Words.of("timeline.undoable"));

    SetActs(TimelineFaces faces, Outcome outcome) {
        this.faces = faces;
        this.sets = faces.sets();
        this.outcome = outcome;
        addClassName("move-outcome");
        buttons.addClassName("move-acts");
        undoable.addClassName("muted");
        add(why, refusal, buttons, undoable);
    }

    /** @param preview null for a set that cannot be counted: it can only be given up */
    void show(ChangeSet set, @Nullable Preview preview, YearShown year) {
        why.show(set);
        refusal.clear();
        buttons.removeAll();
        if (preview != null && !preview.stale()) {
            onward(set, preview, year);
        }
        boolean asks = buttons.getComponentCount() > 0;
        why.setVisible(asks);
        undoable.setVisible(asks);
        if (set.state() == State.DRAFT && set.mine()) {
            buttons.add(quiet("timeline.discard", () -> discard(set)));
        }
        if (set.state() == State.SCHEDULED || (set.state() == State.SUBMITTED && set.mine())) {
            buttons.add(quiet("changeset.withdraw", () -> withdraw(set)));
        }
    }

    /** Applying or scheduling it; submitting one's own where four eyes are needed. */
    private void onward(ChangeSet set, Preview preview, YearShown year) {
        boolean own = set.state() == State.DRAFT && set.mine();
        boolean fourEyes = sets.fourEyes();
        if (own && fourEyes) {
            buttons.add(submit(set));
        } else if (own || (set.state() == State.SUBMITTED && !(fourEyes && set.mine()))) {
            buttons.add(apply(set, preview, year), schedule(set, preview, year.today()));
        }
    }

    private Button apply(ChangeSet set, Preview preview, YearShown year) {
        Button apply = new Button(applying(set, preview.nation().getOrDefault(Effect.MOVED, 0L), year));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true); // a second press would find it applied
        apply.addClickListener(press -> {
            apply.setEnabled(true); // whatever comes of this one
            why.reason().ifPresent(reason -> attempt(() -> outcome.begun(begin(set, preview.stamp(), reason))));
        });
        return apply;
    }

    /** With how many it moves, where those are LAOs or steps of hiring alone. */
    private static String applying(ChangeSet set, long moved, YearShown year) {
        long hiring = set.lines().stream().filter(year::ofHiring).count();
        boolean both = hiring > 0 && hiring < set.lines().size();
        if (moved == 0 || both) {
            return Words.of("changeset.apply");
        }
        return Words.of(hiring > 0 ? "timeline.apply.hiring" : "timeline.apply", CalendarWords.count(moved));
    }

    private ChangeRun begin(ChangeSet set, String stamp, String reason) {
        String letter = why.letter();
        return faces.runs().begin(set, ChangeRun.Kind.APPLY, () -> sets.apply(set.id(), stamp, reason, letter));
    }

    private Button schedule(ChangeSet set, Preview preview, LocalDate today) {
        return new Button(
                Words.of("changeset.schedule"),
                press -> why.reason().ifPresent(reason -> {
                    String letter = why.letter();
                    new ScheduleDialog(
                                    today,
                                    day -> became(
                                            sets.schedule(set.id(), preview.stamp(), day, reason, letter),
                                            Words.of("changeset.scheduled", day)),
                                    outcome::stale)
                            .open();
                }));
    }

    private Button submit(ChangeSet set) {
        Button submit = new Button(
                Words.of("changeset.submit"),
                press -> why.reason()
                        .ifPresent(reason -> attempt(() -> became(
                                sets.submit(set.id(), set.version(), reason, why.letter()),
                                Words.of("changeset.submitted")))));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return submit;
    }

    private static Button quiet(String key, Runnable act) {
        Button button = new Button(Words.of(key), press -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void discard(ChangeSet set) {
        attempt(() -> {
            sets.discard(set.id(), set.version());
            why.forget();
            Notify.done(Words.of("changeset.discarded"));
            outcome.discarded();
        });
    }

    private void withdraw(ChangeSet set) {
        attempt(() -> became(sets.withdraw(set.id(), set.version()), Words.of("changeset.withdrawn")));
    }

    /** It was done; for another set another reason is asked. */
    void done() {
        why.forget();
    }

    /** It was not done, though it had begun. */
    void refuse(String said) {
        refusal.say(said);
    }

    private void became(ChangeSet set, String said) {
        why.forget();
        outcome.became(set, said);
    }

    private void attempt(Runnable act) {
        refusal.clear();
        Attempt.to(act, refusal::say, outcome::stale);
    }
}
