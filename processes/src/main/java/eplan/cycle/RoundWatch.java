package eplan.cycle;

import eplan.cycle.CycleEvents.Reminded;
import eplan.people.Access;
import eplan.shared.BusinessClock;
import eplan.timeline.Deadline;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The watch token of {@code entry-round}: waits, looks, and waits again as often as dates move. A watch that fires looks
 * again before it does anything, so one that was picked up while HQ moved the date does nothing wrong. For the system only.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RoundWatch {

    /** What a look found. */
    public enum Outcome {
        NOT_DUE,
        REMIND,
        ON_BEHALF,
        OVERDUE,
        LOCKED
    }

    private final HeldRounds rounds;
    private final Ladders ladders;
    private final CaseEvents events;
    private final Access access;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    RoundWatch(
            HeldRounds rounds,
            Ladders ladders,
            CaseEvents events,
            Access access,
            BusinessClock clock,
            ApplicationEventPublisher publisher) {
        this.rounds = rounds;
        this.ladders = ladders;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** The day of the next look; today when something is due already. Reads the deadline {@code FOR SHARE}. */
    public LocalDate next(long entryRoundId) {
        access.system();
        HeldRounds.Held held = rounds.hold(entryRoundId);
        LadderPlan plan = ladders.plan(held.round(), held.deadline());
        return WatchStand.of(held.round()).next(plan, clock.today());
    }

    public Outcome look(long entryRoundId) {
        access.system();
        HeldRounds.Held held = rounds.hold(entryRoundId);
        EntryRound round = held.round();
        LocalDate today = clock.today();
        Outcome outcome = round.waitsForEntry() ? found(round, held.deadline(), today) : Outcome.NOT_DUE;
        if (outcome == Outcome.ON_BEHALF) {
            round.askOnBehalf();
            events.add(round, CaseEventType.ON_BEHALF_ASKED);
        }
        round.lookedOn(today);
        rounds.keep(round);
        return outcome;
    }

    private Outcome found(EntryRound round, Deadline deadline, LocalDate today) {
        LadderPlan plan = ladders.plan(round, deadline);
        if (deadline.lockedOn(today)) {
            return Outcome.LOCKED;
        }
        if (round.onBehalfWanted()) {
            return Outcome.ON_BEHALF;
        }
        if (!today.isBefore(plan.escalatesOn())) {
            return Outcome.OVERDUE;
        }
        if (!round.onBehalfAsked()
                && plan.onBehalfOn().filter(day -> !today.isBefore(day)).isPresent()) {
            return Outcome.ON_BEHALF;
        }
        return plan.remindsIn(round.watchedTo(), today) ? Outcome.REMIND : Outcome.NOT_DUE;
    }

    /** Reminds the responsible party: the line shows on their page. */
    public void remind(long entryRoundId) {
        access.system();
        HeldRounds.Held held = rounds.hold(entryRoundId);
        LocalDate due = held.deadline().dueOn();
        events.add(held.round(), CaseEventType.REMINDED, null, due);
        publisher.publishEvent(new Reminded(held.round().id(), due));
    }
}
