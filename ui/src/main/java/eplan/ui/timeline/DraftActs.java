package eplan.ui.timeline;

import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.RoundView;
import eplan.ui.casework.Attempt;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to their own draft of the year.
 *
 * @param draft as it was seen; null while there is none
 * @param changed shows the year as it is now
 */
record DraftActs(ChangeSets sets, FiscalYear year, @Nullable ChangeSet draft, Runnable changed) {

    /** The last day of a round; the day in force takes the edit out again. */
    boolean due(RoundView round, @Nullable ProvinceView province, LocalDate day, Consumer<String> refused) {
        var edit = new Edit.DueOn(round.id(), province == null ? null : province.id(), day);
        return set(edit, day, refused);
    }

    boolean opening(RoundView round, LocalDate day, Consumer<String> refused) {
        return set(new Edit.OpensOn(round.id(), day), day, refused);
    }

    /** @param day null for no lock */
    boolean lock(RoundView round, @Nullable LocalDate day, Consumer<String> refused) {
        boolean asItIs = Objects.equals(round.lockOn(), day);
        var edit = new Edit.LockOn(round.id(), day);
        return asItIs ? dropIfThere(EditKey.of(edit), refused) : put(List.of(edit), refused);
    }

    private boolean set(Edit edit, LocalDate wanted, Consumer<String> refused) {
        Line line = lineOf(EditKey.of(edit));
        return line != null && wanted.equals(line.now()) ? drop(line, refused) : put(List.of(edit), refused);
    }

    boolean dropIfThere(EditKey key, Consumer<String> refused) {
        Line line = lineOf(key);
        return line == null || drop(line, refused);
    }

    /** All of them, each on what the one before left. */
    boolean put(List<? extends Edit> edits, Consumer<String> refused) {
        return attempt(
                () -> {
                    ChangeSet now = draft == null ? sets.draft(year) : draft;
                    for (Edit edit : edits) {
                        now = sets.put(now.id(), now.version(), edit);
                    }
                },
                refused);
    }

    /** Keeps one's own date although somebody else has moved it: it counts from the date in force now. */
    void keep(Line line) {
        put(List.of(line.edit()), Notify::warn);
    }

    boolean drop(Line line, Consumer<String> refused) {
        ChangeSet seen = draft;
        return seen != null && attempt(() -> sets.drop(seen.id(), seen.version(), line.id()), refused);
    }

    private @Nullable Line lineOf(EditKey key) {
        return draft == null ? null : YearShown.line(draft.lines(), key);
    }

    private boolean attempt(Runnable act, Consumer<String> refused) {
        boolean done = Attempt.to(act, refused, () -> {
            changed.run();
            RunNews.overtaken();
        });
        if (done) {
            changed.run();
        }
        return done;
    }
}
