package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.timeline.ChangeProgress.Stage;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Puts back what a change set changed, within the caller's transaction: days are set again, and shifted by the holidays of then. */
@Component
class ChangeSetUndo {

    private final UndoPlans plans;
    private final CalendarMover mover;
    private final Dependants dependants;
    private final ChangeSetBefore before;
    private final Audit audit;

    ChangeSetUndo(UndoPlans plans, CalendarMover mover, Dependants dependants, ChangeSetBefore before, Audit audit) {
        this.plans = plans;
        this.mover = mover;
        this.dependants = dependants;
        this.before = before;
        this.audit = audit;
    }

    ChangeSetDone undo(long changeSet, String reason, Actor by) {
        plans.lock(changeSet);
        ChangeListening.tell(Stage.RECKONING);
        UndoPlan undo = plans.of(changeSet);
        Effects effects = dependants.foreseeHeld(undo.plan().planned());
        ChangeListening.reckoned(undo.plan().steps(), effects);
        Map<LocalDate, String> holidays = new TreeMap<>(undo.holidays());
        holidays.forEach((day, name) -> {
            before.putHolidayBack(changeSet, day);
            audit.record("holiday.put-back", "day:" + day, reason, name);
        });
        String ofHolidays =
                holidays.isEmpty() ? reason : HolidayRows.shown(String.join(", ", holidays.values()), reason);
        mover.carryOut(undo.plan(), new ChangeCause(reason, ofHolidays, undo.letter(), null, by));
        before.wentBack(changeSet, undo.plan());
        return new ChangeSetDone(effects, undo.plan().openings().keySet(), undo.left());
    }
}
