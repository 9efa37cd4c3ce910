package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.shared.StaleForm;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.DeadlineDependants.MoveCounts;
import eplan.timeline.TimelineChanges.MoveDueDate;
import eplan.timeline.TimelineChanges.MovePreview;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves due dates within the caller's transaction. The rows are locked first, the default among them even for a province:
 * that is what keeps {@link Deadlines#forArming} and every other move of the round out ({@code design/workflows.md}).
 */
@Component
class DueDateMover {

    private final Rounds rounds;
    private final DeadlineRecords deadlines;
    private final Dependants dependants;
    private final ChangeRecords changes;
    private final Audit audit;
    private final BusinessClock clock;

    DueDateMover(
            Rounds rounds,
            DeadlineRecords deadlines,
            Dependants dependants,
            ChangeRecords changes,
            Audit audit,
            BusinessClock clock) {
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.dependants = dependants;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    MovePreview preview(MoveDueDate wish) {
        Round round = rounds.get(wish.round());
        var scope = DeadlineScope.of(deadlines.ofScope(wish.round().value(), number(wish.province())), wish.province());
        rules(round, scope).mayMove(scope.dueOn(), wish.newDue());
        MoveCounts counts =
                dependants.preview(new DeadlineMove(wish.round(), wish.province(), scope.dueOn(), wish.newDue(), ""));
        return new MovePreview(
                scope.dueOn(),
                wish.newDue(),
                counts.unfinished,
                counts.finished,
                counts.withdrawn,
                counts.raised,
                counts.extended,
                counts.promisesAfter,
                counts.provinces);
    }

    long apply(MoveDueDate wish, LocalDate expectedOldDue, String reason, @Nullable String letter, Actor by) {
        DeadlineScope scope = lock(wish.round(), wish.province());
        LocalDate oldDue = scope.dueOn();
        if (!oldDue.equals(expectedOldDue)) {
            throw new StaleForm("due date of round " + wish.round());
        }
        rules(rounds.get(wish.round()), scope).mayMove(oldDue, wish.newDue());
        boolean first = scope.needsOverride();
        var move = new DeadlineMove(wish.round(), wish.province(), oldDue, wish.newDue(), reason);
        write(scope.target(), move, by);
        long id = changes.add(move, first, letter, null, by);
        follow(move, "deadline.moved", letter);
        return id;
    }

    /** A province's first own date is taken away again; any other date goes back to what it was. */
    long undo(long changeId, String reason, Actor by) {
        RoundId round = changes.get(changeId).change().round();
        ProvinceId province = changes.get(changeId).change().province();
        DeadlineScope scope = lock(round, province);
        ChangeRecords.Past past = changes.get(changeId);
        if (!past.change().undoable()) {
            throw new Refused(past.change().undone() ? "refused.undo.already" : "refused.undo.not-latest");
        }
        LocalDate back =
                past.newOverride() ? scope.standard().dueOn() : past.change().oldDue();
        rules(rounds.get(round), scope).mayBecome(back);
        var move = new DeadlineMove(round, province, scope.dueOn(), back, reason);
        DeadlineRecord override = scope.override();
        if (past.newOverride() && override != null) {
            deadlines.delete(override);
            deadlines.flush();
        } else {
            write(scope.target(), move, by);
        }
        long id = changes.add(move, false, past.change().letter(), changeId, by);
        follow(move, "deadline.move-undone", past.change().letter());
        return id;
    }

    private DeadlineScope lock(RoundId round, @Nullable ProvinceId province) {
        return DeadlineScope.of(deadlines.ofScopeForUpdate(round.value(), number(province)), province);
    }

    private MoveRules rules(Round round, DeadlineScope scope) {
        return new MoveRules(round, scope.lockOn(), clock.today());
    }

    private void write(DeadlineRecord row, DeadlineMove move, Actor by) {
        row.moveTo(move.newDue(), move.reason(), by.name());
        deadlines.saveAndFlush(row);
    }

    private void follow(DeadlineMove move, String action, @Nullable String letter) {
        dependants.moved(move);
        String where = move.province() == null ? "" : ", province:" + move.province();
        String basis = letter == null ? "" : ", " + letter;
        audit.record(
                action, "round:" + move.round(), move.reason(), move.oldDue() + " → " + move.newDue() + where + basis);
    }

    private static @Nullable Long number(@Nullable ProvinceId province) {
        return province == null ? null : province.value();
    }
}
