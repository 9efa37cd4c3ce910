package eplan.hiring;

import eplan.cycle.StepLadder;
import eplan.cycle.StepPlan;
import eplan.hiring.HiringSteps.DueSource;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Touched;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.Effects;
import eplan.timeline.PlannedChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a change of dates, or of the holidays by which its own date is counted, would do to one step. */
record ForeseenStep(HangingStep hanging, PlannedChange change, LocalDate today) {

    private HiringStep step() {
        return hanging.step();
    }

    /** Dates that move for the nation or this step's province. */
    private List<DeadlineMove> moves() {
        return change.moves().stream()
                .filter(move -> move.round().equals(hanging.round()) && !move.ofLaos())
                .filter(move -> move.province() == null || move.province().equals(step().province()))
                .toList();
    }

    /** Of a step that follows the calendar. */
    boolean concerned() {
        RoundId round = hanging.round();
        return !moves().isEmpty() || (round != null && change.recounted().contains(round));
    }

    /** A date that moves lies below the one in force, or is it. */
    private boolean movesBelow() {
        return !moves().isEmpty() || !ungranted().equals(hanging.ungranted());
    }

    /** The date that is counted from an act, as it would be. */
    private LocalDate ungranted() {
        return change.days().isEmpty() ? hanging.ungranted() : hanging.again(today, change.after());
    }

    /** The date that it would have: the most specific wins, as always. */
    private LocalDate then() {
        LocalDate due = step().source() == DueSource.OWN ? ungranted() : step().due();
        for (DeadlineMove move : moves()) {
            if (reaches(move.province())) {
                due = move.newDue();
            }
        }
        return due;
    }

    /** Whether a date that moves there is this step's. @param province null for the nation */
    private boolean reaches(@Nullable ProvinceId province) {
        return switch (step().source()) {
            case CALENDAR -> true;
            case PROVINCE -> province != null;
            case OWN, EXTENDED -> false;
        };
    }

    void tell(StepLadder ladder, Effects effects) {
        var told = new Told(effects, touched());
        if (!step().open()) {
            told.when(!moves().isEmpty(), Effect.FINISHED);
            return;
        }
        LocalDate then = then();
        boolean moves = !then.equals(step().due());
        LocalDate promised = hanging.promisedOn();
        told.when(moves, Effect.MOVED);
        told.when(moves, Effect.TASK);
        told.when(moves && promised != null && promised.isAfter(then), Effect.PROMISED_AFTER);
        told.when(!moves && movesBelow() && step().source() != DueSource.CALENDAR, Effect.KEEPS_OWN);
        StepPlan before = ladder.of(step().province(), step().due());
        StepPlan after = ladder.of(step().province(), then, change.after());
        chasing(before, after, moves, told);
        reminders(before, after, told);
    }

    private void chasing(StepPlan before, StepPlan after, boolean moves, Told told) {
        boolean due = chased(after);
        told.when(hanging.escalated() && !due, Effect.WITHDRAWN);
        told.when(
                hanging.escalated() && due && moves, Effect.TASK); // the chaser's piece of work, beside the step's own
        told.when(!hanging.escalated() && due && !chased(before), Effect.RAISED);
        told.when(waitsForAnotherDay(before, after), Effect.TIMER);
    }

    private boolean chased(StepPlan plan) {
        return !today.isBefore(plan.escalatesOn());
    }

    /** While it is chased, the escalation has a timer and the watch has none; of one that is withdrawn nothing more comes. */
    private boolean waitsForAnotherDay(StepPlan before, StepPlan after) {
        return hanging.escalated()
                ? chased(after) && !hanging.escalationDay(before, today).equals(hanging.escalationDay(after, today))
                : !before.nextLook(today).equals(after.nextLook(today));
    }

    private void reminders(StepPlan before, StepPlan after, Told told) {
        Set<LocalDate> now = before.remindersAfter(today);
        Set<LocalDate> then = after.remindersAfter(today);
        told.when(!now.containsAll(then), Effect.REMINDED);
        told.when(then.size() < now.size(), Effect.NOT_REMINDED);
    }

    private Touched touched() {
        return Touched.ofStep(
                step().id(),
                hanging.provinceTh(),
                step().province(),
                hanging.round(),
                Objects.requireNonNullElse(hanging.roundKey(), step().kind().name()),
                hanging.caseNumber());
    }

    private record Told(Effects effects, Touched touched) {
        void when(boolean so, Effect effect) {
            if (so) {
                effects.add(effect, touched);
            }
        }
    }
}
