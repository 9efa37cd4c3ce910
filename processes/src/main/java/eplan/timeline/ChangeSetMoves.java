package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.RoundId;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.ChangeSets.Edit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans a set's edits together and does them together; {@link ChangeSetUndo} puts them back. */
@Component
class ChangeSetMoves implements ChangeSetMover {

    private final ChangePlans plans;
    private final CalendarMover mover;
    private final Dependants dependants;
    private final HolidayRows holidays;
    private final ChangeSetBefore before;
    private final ChangeSetUndo undo;

    ChangeSetMoves(
            ChangePlans plans,
            CalendarMover mover,
            Dependants dependants,
            HolidayRows holidays,
            ChangeSetBefore before,
            ChangeSetUndo undo) {
        this.plans = plans;
        this.mover = mover;
        this.dependants = dependants;
        this.holidays = holidays;
        this.before = before;
        this.undo = undo;
    }

    @Override
    public void lock(List<Edit> edits) {
        Set<RoundId> rounds = Wish.of(edits).stream().map(Wish::round).collect(Collectors.toSet());
        Set<LocalDate> days = new HashSet<>();
        for (Edit edit : edits) {
            LocalDate day = EditRow.of(edit).day();
            if (day != null) {
                days.add(day);
            }
        }
        plans.lock(rounds, days);
    }

    @Override
    public ForeseenChange foresee(List<Edit> edits) {
        ChangePlan plan = plans.ofEdits(edits).orRefuse();
        return new ForeseenChange(plan, dependants.foresee(plan.planned()));
    }

    @Override
    public ChangeSetDone apply(long changeSet, List<Edit> edits, String reason, @Nullable String letter, Actor by) {
        lock(edits);
        ChangeListening.tell(Stage.RECKONING);
        ChangePlan plan = plans.ofEdits(edits).orRefuse();
        Effects effects = dependants.foreseeHeld(plan.planned());
        ChangeListening.reckoned(plan.steps(), effects);
        before.keep(changeSet);
        String ofHolidays = change(edits, reason, by);
        mover.carryOut(plan, new ChangeCause(reason, ofHolidays, letter, changeSet, by));
        return new ChangeSetDone(effects, plan.openings().keySet(), List.of());
    }

    @Override
    public ChangeSetDone undo(long changeSet, String reason, Actor by) {
        return undo.undo(changeSet, reason, by);
    }

    /** The set's holidays come and go. @return the reason with their names */
    private String change(List<Edit> edits, String reason, Actor by) {
        Set<String> names = new LinkedHashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.HolidayOn on) {
                names.add(holidays.put(on.holiday(), reason, by));
            }
            if (edit instanceof Edit.NoHoliday no) {
                holidays.remove(no.day(), reason, by).ifPresent(names::add);
            }
        }
        return names.isEmpty() ? reason : HolidayRows.shown(String.join(", ", names), reason);
    }
}
