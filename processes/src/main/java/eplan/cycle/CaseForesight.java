package eplan.cycle;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Touched;
import eplan.timeline.Deadline;
import eplan.timeline.Effects;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** What a change of dates would do to one case after the other of a round. */
final class CaseForesight {

    /** @param now how working days are counted today; @param then how they are afterwards */
    record Counting(WorkingDays now, WorkingDays then, LocalDate today) {}

    private final Ladders ladders;
    private final Counting counting;
    private final RoundChange round;
    private final String roundKey;

    CaseForesight(Ladders ladders, Counting counting, RoundChange round, String roundKey) {
        this.ladders = ladders;
        this.counting = counting;
        this.round = round;
        this.roundKey = roundKey;
    }

    void tell(Hanging hanging, Effects effects) {
        var told = new Told(effects, touched(hanging));
        if (hanging.finished()) {
            told.when(round.dated(), Effect.FINISHED);
            return;
        }
        Deadline then = round.then(hanging);
        boolean moves = !then.dueOn().equals(hanging.deadline().dueOn());
        LocalDate promised = hanging.promisedOn();
        told.when(moves, Effect.MOVED);
        told.when(!Objects.equals(then.lockOn(), hanging.deadline().lockOn()), Effect.LOCK);
        told.when(moves && promised != null && promised.isAfter(then.dueOn()), Effect.PROMISED_AFTER);
        told.when(!moves && round.keepsOwn(hanging), Effect.KEEPS_OWN);
        told.when(round.pointless(hanging), Effect.POINTLESS);
        LadderPlan before = ladders.plan(hanging.which(), hanging.deadline(), counting.now());
        LadderPlan after = ladders.plan(hanging.which(), then, counting.then());
        chasing(hanging, before, after, then, told);
        timer(hanging, before, after, told);
        reminders(hanging, before, after, told);
    }

    private void chasing(Hanging hanging, LadderPlan before, LadderPlan after, Deadline then, Told told) {
        boolean due = chased(after);
        told.when(hanging.escalated() && !due, Effect.WITHDRAWN);
        told.when(onBehalfWithdrawn(hanging, after), Effect.ON_BEHALF_WITHDRAWN);
        boolean open = hanging.waitsForEntry() && !then.lockedOn(counting.today());
        told.when(open && !hanging.escalated() && due && !chased(before), Effect.RAISED);
        told.when(open && asksAtOnce(hanging, before, after), Effect.ON_BEHALF_ASKED);
    }

    /** The watch asks at its next look; of what is chased, the escalation at its next step. */
    private boolean asksAtOnce(Hanging hanging, LadderPlan before, LadderPlan after) {
        boolean asked = hanging.onBehalf() != null || hanging.onBehalfWanted();
        return !asked && asks(after) && !asks(before);
    }

    private boolean asks(LadderPlan plan) {
        return plan.onBehalfOn().filter(day -> !counting.today().isBefore(day)).isPresent();
    }

    private boolean chased(LadderPlan plan) {
        return !counting.today().isBefore(plan.escalatesOn());
    }

    private boolean onBehalfWithdrawn(Hanging hanging, LadderPlan after) {
        return hanging.waitsForEntry()
                && hanging.askedByLadder()
                && after.onBehalfOn().filter(counting.today()::isBefore).isPresent();
    }

    private void timer(Hanging hanging, LadderPlan before, LadderPlan after, Told told) {
        boolean opens = hanging.state() == RoundState.PLANNED && round.opens();
        boolean waits = hanging.running() && hanging.instance() != null;
        told.when(opens || (waits && waitsForAnotherDay(hanging, before, after)), Effect.TIMER);
    }

    /** While it is chased, the escalation has a timer and the watch has none; of one that is withdrawn nothing more comes. */
    private boolean waitsForAnotherDay(Hanging hanging, LadderPlan before, LadderPlan after) {
        return hanging.escalated()
                ? chased(after) && stepsOnAnotherDay(hanging, before, after)
                : looksOnAnotherDay(hanging, before, after);
    }

    private boolean stepsOnAnotherDay(Hanging hanging, LadderPlan before, LadderPlan after) {
        Hanging then = hanging.after(false, onBehalfWithdrawn(hanging, after));
        return !hanging.nextStep(before, counting.today()).equals(then.nextStep(after, counting.today()));
    }

    private boolean looksOnAnotherDay(Hanging hanging, LadderPlan before, LadderPlan after) {
        LocalDate now = hanging.watch().next(before, counting.today());
        LocalDate then =
                hanging.after(false, onBehalfWithdrawn(hanging, after)).watch().next(after, counting.today());
        return !now.equals(then);
    }

    private void reminders(Hanging hanging, LadderPlan before, LadderPlan after, Told told) {
        if (!hanging.waitsForEntry() && hanging.state() != RoundState.PLANNED) {
            return;
        }
        Set<LocalDate> now = before.remindersAfter(counting.today());
        Set<LocalDate> then = after.remindersAfter(counting.today());
        told.when(!now.containsAll(then), Effect.REMINDED);
        told.when(then.size() < now.size(), Effect.NOT_REMINDED);
    }

    private Touched touched(Hanging hanging) {
        return new Touched(
                hanging.id(),
                new LaoId(hanging.lao()),
                hanging.laoTh(),
                new ProvinceId(hanging.province()),
                round.round(),
                roundKey,
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
