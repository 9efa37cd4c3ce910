package eplan.timeline;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applying a set, now or on its day, and undoing it, within the caller's transaction. */
@Component
class ChangeSetApplying {

    private final ChangeSetGate gate;
    private final ChangeSetStates states;
    private final ChangeSetEdits edits;
    private final ChangeSetChecks checks;
    private final ChangeSetMover mover;
    private final ChangeSetTelling telling;

    ChangeSetApplying(
            ChangeSetGate gate,
            ChangeSetStates states,
            ChangeSetEdits edits,
            ChangeSetChecks checks,
            ChangeSetMover mover,
            ChangeSetTelling telling) {
        this.gate = gate;
        this.states = states;
        this.edits = edits;
        this.checks = checks;
        this.mover = mover;
        this.telling = telling;
    }

    /** The dates are locked before they are compared with what was previewed. */
    void apply(long id, String stamp, String reason, @Nullable String letter, Actor by) {
        ChangeListening.begins();
        ChangeSetRow set = gate.toApply(id, by);
        List<Edit> all = edits.of(id);
        mover.lock(all);
        List<Line> lines = checks.lines(set);
        checks.stamp(stamp, set, lines);
        checks.mayApply(set, lines);
        apply(set, all, reason, letter, by);
    }

    private void apply(ChangeSetRow set, List<Edit> all, String reason, @Nullable String letter, Actor by) {
        ChangeSetDone done = mover.apply(set.id(), all, reason, letter, by);
        ChangeListening.tell(Stage.KEEPING);
        states.applied(set.id(), reason, letter, by, done.effects().counts());
        telling.applied(set, reason, letter, done);
    }

    void schedule(long id, String stamp, LocalDate day, String reason, @Nullable String letter, Actor by) {
        ChangeSetRow set = gate.toApply(id, by);
        List<Line> lines = checks.lines(set);
        checks.stamp(stamp, set, lines);
        checks.mayApply(set, lines);
        checks.mayBeOn(day, set, lines);
        states.scheduled(id, day, reason, letter, by);
        telling.scheduled(set, day, reason, letter);
    }

    /** On the account of whoever scheduled it; nothing when it is scheduled no more. */
    void applyOnItsDay(long id, LocalDate day) {
        gate.scheduledFor(id, day).ifPresent(set -> {
            String by = Objects.requireNonNullElse(set.scheduledBy(), set.by());
            List<Edit> all = edits.of(id);
            mover.lock(all);
            checks.mayApply(set, checks.lines(set));
            apply(set, all, set.reason(), set.letter(), new Actor(null, by, Role.SYSTEM, null, null));
        });
    }

    void failOnItsDay(long id, LocalDate day, String failure) {
        gate.scheduledFor(id, day).ifPresent(set -> {
            states.failed(id, failure);
            telling.failed(set, failure);
        });
    }

    void undo(long id, String reason, Actor by) {
        ChangeListening.begins();
        ChangeSetRow set = gate.toUndo(id);
        ChangeSetDone done = mover.undo(id, reason, by);
        ChangeListening.tell(Stage.KEEPING);
        states.undone(id, done.left(), by);
        telling.undone(set, reason, done);
    }
}
