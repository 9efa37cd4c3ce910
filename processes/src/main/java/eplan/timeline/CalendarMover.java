package eplan.timeline;

import eplan.audit.Audit;
import eplan.shared.RoundId;
import eplan.timeline.ChangeProgress.Stage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Does what a plan says and lets everybody follow, within the caller's transaction, which has locked the rounds: rows first, so that
 * who follows one date finds all of them; provinces' own dates that end go last, each with those who fall back to the nation's.
 */
@Component
class CalendarMover {

    private final CalendarWrites rows;
    private final ChangeRecords changes;
    private final Dependants dependants;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CalendarMover(
            CalendarWrites rows,
            ChangeRecords changes,
            Dependants dependants,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.changes = changes;
        this.dependants = dependants;
        this.audit = audit;
        this.events = events;
    }

    void carryOut(ChangePlan plan, ChangeCause cause) {
        Map<RoundId, Optional<LocalDate>> locked = rows.unlock(plan.locks());
        plan.steps().stream()
                .filter(step -> !step.ends())
                .forEach(step -> rows.write(step, cause.of(step), cause.by()));
        plan.locks().forEach((round, day) -> lock(round, locked.getOrDefault(round, Optional.empty()), day, cause));
        plan.openings().forEach((round, day) -> open(round, day, cause));
        plan.steps().forEach(step -> follow(step, cause));
        recount(plan, cause);
        openings(plan);
    }

    private void recount(ChangePlan plan, ChangeCause cause) {
        Set<RoundId> again = plan.lookAgain();
        int done = 0;
        for (RoundId round : again) {
            ChangeListening.tell(Stage.RECOUNTING, done, again.size());
            dependants.recounted(round, reason(plan, round, cause));
            done++;
        }
        if (!plan.days().changed().isEmpty()) {
            dependants.daysChanged(cause.ofHolidays());
        }
    }

    private void openings(ChangePlan plan) {
        if (!plan.openings().isEmpty()) {
            ChangeListening.tell(Stage.OPENINGS, 0, 0);
        }
        // they move nothing but timers, which come last in the lock order
        plan.openings().forEach((round, day) -> events.publishEvent(new OpeningMoved(round, day)));
    }

    private static String reason(ChangePlan plan, RoundId round, ChangeCause cause) {
        return plan.near().contains(round) ? cause.ofHolidays() : cause.reason();
    }

    private void follow(DateStep step, ChangeCause cause) {
        if (step.ends()) {
            rows.end(step);
        }
        if (!step.published()) {
            return;
        }
        changes.add(step, cause);
        if (step.moves()) {
            dependants.moved(step.move(cause.of(step)));
            ChangeListening.followed(step);
        }
        String where = step.province() == null ? "" : ", province:" + step.province();
        String set = step.newSet() == null ? "" : ", set to " + step.newSet();
        note(
                step.undoes() == null ? "deadline.moved" : "deadline.move-undone",
                step.round(),
                cause.of(step),
                step.oldDue() + " → " + step.newDue() + where + set + basis(cause));
    }

    private void lock(RoundId round, Optional<LocalDate> before, Optional<LocalDate> day, ChangeCause cause) {
        rows.lockOn(round, day.orElse(null));
        note("round.lock-moved", round, cause.reason(), shown(before) + " → " + shown(day) + basis(cause));
    }

    private void open(RoundId round, LocalDate day, ChangeCause cause) {
        LocalDate before = rows.openOn(round, day);
        note("round.opening-moved", round, cause.reason(), before + " → " + day + basis(cause));
    }

    private void note(String action, RoundId round, String reason, String detail) {
        audit.record(action, "round:" + round, reason, detail);
    }

    private static String shown(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    private static String basis(ChangeCause cause) {
        return cause.letter() == null ? "" : ", " + cause.letter();
    }
}
