package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.LaoDeadlines.ExtensionLimit;
import eplan.timeline.LaoDeadlines.ExtensionPreview;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Moves the dates of single LAOs within the caller's transaction. As every move it locks the round's default date first, which
 * keeps out whoever arms and every other move of the round; also of dates that do not exist yet.
 */
@Component
class LaoDateMover {

    private final Rounds rounds;
    private final DeadlineRecords deadlines;
    private final LaoDateRows rows;
    private final Dependants dependants;
    private final Audit audit;
    private final BusinessClock clock;

    LaoDateMover(
            Rounds rounds,
            DeadlineRecords deadlines,
            LaoDateRows rows,
            Dependants dependants,
            Audit audit,
            BusinessClock clock) {
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.rows = rows;
        this.dependants = dependants;
        this.audit = audit;
        this.clock = clock;
    }

    ExtensionPreview preview(LaoScope which, LocalDate newDue, ExtensionLimit limit, Actor by) {
        var scope = DeadlineScope.of(
                deadlines.ofScope(which.round().value(), which.province().value()), which.province());
        mayExtend(which, scope, newDue, limit, by);
        Effects effects = dependants.foresee(move(which, scope.dueOn(), newDue, ""));
        return new ExtensionPreview(
                scope.dueOn(),
                newDue,
                effects.count(Effect.MOVED),
                effects.count(Effect.FINISHED),
                effects.count(Effect.WITHDRAWN) + effects.count(Effect.ON_BEHALF_WITHDRAWN),
                effects.count(Effect.PROMISED_AFTER));
    }

    /** @return how many LAOs have a later date now */
    int extend(LaoDateChange change, ExtensionLimit limit) {
        DeadlineScope scope = lock(change.which());
        mayExtend(change.which(), scope, change.newDue(), limit, change.by());
        rows.extend(change);
        dependants.moved(move(change.which(), scope.dueOn(), change.newDue(), change.reason()));
        note("deadline.extended", change);
        return change.which().laos().size();
    }

    /** @return how many LAOs have the date of their province or the nation again */
    int takeBack(LaoScope which, String reason, ExtensionLimit limit, Actor by) {
        DeadlineScope scope = lock(which);
        List<LaoDate> laos = rows.inForce(which);
        rules(which, scope).mayTakeBack(laos, by, limit);
        var change = new LaoDateChange(which, scope.dueOn(), reason, null, by);
        rows.takeBack(change);
        LocalDate latest =
                laos.stream().map(LaoDate::dueOn).max(Comparator.naturalOrder()).orElse(scope.dueOn());
        dependants.moved(move(which, latest, scope.dueOn(), reason));
        note("deadline.extension-taken-back", change);
        return which.laos().size();
    }

    private DeadlineScope lock(LaoScope which) {
        return DeadlineScope.of(
                deadlines.ofScopeForUpdate(
                        which.round().value(), which.province().value()),
                which.province());
    }

    private void mayExtend(LaoScope which, DeadlineScope scope, LocalDate newDue, ExtensionLimit limit, Actor by) {
        ExtensionRules rules = rules(which, scope);
        rules.mayExtend(rows.inForce(which), newDue);
        rules.mayDecide(by, limit, newDue);
    }

    private ExtensionRules rules(LaoScope which, DeadlineScope scope) {
        return new ExtensionRules(rounds.get(which.round()), scope, clock.today());
    }

    private static DeadlineMove move(LaoScope which, LocalDate oldDue, LocalDate newDue, String reason) {
        return new DeadlineMove(which.round(), which.province(), oldDue, newDue, reason, which.laos());
    }

    private void note(String action, LaoDateChange change) {
        LaoScope which = change.which();
        String request = change.request() == null ? "" : ", request:" + change.request();
        String laos = List.of(which.ids()).toString();
        audit.record(
                action,
                "round:" + which.round(),
                change.reason(),
                "→ " + change.newDue() + ", province:" + which.province() + ", laos:" + laos + request);
    }
}
