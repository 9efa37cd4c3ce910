package eplan.ui.casework;

import com.vaadin.flow.component.button.Button;
import eplan.cycle.Chasing;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.EntryRounds;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.shared.EntryRoundId;
import java.util.function.Consumer;

/** What people do with a round, as forms and buttons: a refusal is said where the person typed, and nothing typed is lost. */
public final class CaseActs {

    /** Hears what became of an act. */
    public interface Listener {
        /** It was done; {@code said} tells what, in the person's language. */
        void done(String said);

        /** Somebody else changed it: read again. */
        void stale();
    }

    private final EntryRounds rounds;
    private final Chasing chasing;
    private final Listener listener;

    public CaseActs(EntryRounds rounds, Chasing chasing, Listener listener) {
        this.rounds = rounds;
        this.chasing = chasing;
        this.listener = listener;
    }

    /** Who hears of these acts, for others beside them. */
    public Listener listener() {
        return listener;
    }

    /** @param saved called when a note was recorded, before the listener hears of it */
    public ChaseForm chaseForm(EntryRoundId id, Runnable saved) {
        return chaseForm(note -> chasing.note(id, note), saved, listener);
    }

    /**
     * For whatever is chased.
     *
     * @param act records the note
     * @param saved called when that was done, before the listener hears of it
     */
    public static ChaseForm chaseForm(Consumer<ChaseNote> act, Runnable saved, Listener listener) {
        ChaseForm form = new ChaseForm();
        form.onSave(note -> {
            boolean done = Attempt.byKey(() -> act.accept(note), form::refuse, listener::stale);
            if (done) {
                saved.run();
                listener.done(said(note));
            }
            return done;
        });
        return form;
    }

    private static String said(ChaseNote note) {
        return note.promisedOn() == null ? Words.of("chase.saved") : Words.of("chase.saved.sleep", note.promisedOn());
    }

    public VerifyForm verifyForm(EntryRoundView round) {
        VerifyForm form =
                new VerifyForm(round.items().stream().map(ItemView::item).toList());
        form.onAccept(() -> verified(form, () -> rounds.accept(round.id()), "verify.accepted"));
        form.onReturn((items, reason) ->
                verified(form, () -> rounds.returnForCorrection(round.id(), items, reason), "verify.returned"));
        return form;
    }

    private void verified(VerifyForm form, Runnable act, String key) {
        if (Attempt.byKey(act, form::refuse, listener::stale)) {
            listener.done(Words.of(key));
        }
    }

    /** Sends the analyst to enter on behalf. */
    public Button sendAnalyst(EntryRoundId id) {
        return asking("act.behalf", reason -> chasing.sendAnalyst(id, reason), listener);
    }

    /** Passes the escalation up one level. */
    public Button passUp(EntryRoundId id) {
        return asking("act.up", reason -> chasing.passUp(id, reason), listener);
    }

    /** The LAO asks the analyst to enter on its behalf. */
    public Button askOnBehalf(EntryRoundId id) {
        return asking("act.ask", reason -> rounds.askOnBehalf(id, reason), listener);
    }

    /** A button that asks for a reason. @param key of its text; {@code .why} and {@code .done} go with it */
    public static Button asking(String key, Consumer<String> act, Listener listener) {
        String name = Words.of(key);
        return new Button(
                name,
                click -> new ReasonDialog(name, Words.of(key + ".why"), name, reason -> {
                            act.accept(reason);
                            listener.done(Words.of(key + ".done"));
                        })
                        .open());
    }
}
