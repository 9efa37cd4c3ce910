package eplan.cycle;

import eplan.cycle.CycleEvents.EscalationsWithdrawn;
import eplan.cycle.CycleEvents.OnBehalfWithdrawn;
import eplan.people.Access;
import eplan.shared.BusinessClock;
import eplan.timeline.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of {@code escalation}: raise, come back when a promise is broken, climb when nobody touched it, ask the analyst,
 * end when it is no longer due. Our tables say why before the engine does. For the system only.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EscalationSteps {

    /** What the process does next. */
    public enum Outcome {
        CHASE,
        ON_BEHALF,
        WITHDRAWN,
        LOCKED
    }

    private final HeldRounds rounds;
    private final EscalationRepository escalations;
    private final Ladders ladders;
    private final CaseEvents events;
    private final CycleWorkflow workflow;
    private final Access access;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    EscalationSteps(
            HeldRounds rounds,
            EscalationRepository escalations,
            Ladders ladders,
            CaseEvents events,
            CycleWorkflow workflow,
            Access access,
            BusinessClock clock,
            ApplicationEventPublisher publisher) {
        this.rounds = rounds;
        this.escalations = escalations;
        this.ladders = ladders;
        this.events = events;
        this.workflow = workflow;
        this.access = access;
        this.clock = clock;
        this.publisher = publisher;
    }

    public Outcome step(long entryRoundId, String instance) {
        access.system();
        HeldRounds.Held held = rounds.hold(entryRoundId);
        EntryRound round = held.round();
        Deadline deadline = held.deadline();
        LocalDate today = clock.today();
        if (round.waitsForEntry() && deadline.lockedOn(today)) {
            return Outcome.LOCKED;
        }
        LadderPlan plan = ladders.plan(round, deadline);
        if (!round.waitsForEntry() || today.isBefore(plan.escalatesOn())) {
            withdrawIfOpen(round);
            return Outcome.WITHDRAWN;
        }
        chase(round, plan, instance);
        return askAnalyst(round, plan, today) ? Outcome.ON_BEHALF : Outcome.CHASE;
    }

    private void chase(EntryRound round, LadderPlan plan, String instance) {
        LocalDate today = clock.today();
        Escalation escalation = escalations.findById(round.id()).orElseGet(() -> new Escalation(round.id()));
        if (!escalation.open()) {
            escalation.open(instance, today, clock.now());
            events.add(round, CaseEventType.ESCALATED, Integer.toString(escalation.level()), null);
            if (escalation.level() > 1) {
                publisher.publishEvent(new CycleEvents.Climbed(round.id()));
            }
        } else if (escalation.hasBrokenPromise(today)) {
            events.add(round, CaseEventType.PROMISE_BROKEN, null, escalation.promisedOn());
            escalation.promiseBroken(today);
            publisher.publishEvent(new CycleEvents.PromiseBroken(round.id()));
        } else if (escalation.climbsOn(plan, today)) {
            escalation.climb(today);
            events.add(round, CaseEventType.CLIMBED, Integer.toString(escalation.level()), null);
            publisher.publishEvent(new CycleEvents.Climbed(round.id()));
        }
        escalation.turnTo(plan.audience(escalation.level()));
        escalations.saveAndFlush(escalation);
    }

    private boolean askAnalyst(EntryRound round, LadderPlan plan, LocalDate today) {
        boolean due = !round.onBehalfAsked()
                && plan.onBehalfOn().filter(day -> !today.isBefore(day)).isPresent();
        if (!due && !round.onBehalfWanted()) {
            return false;
        }
        round.askOnBehalf();
        rounds.keep(round);
        events.add(round, CaseEventType.ON_BEHALF_ASKED);
        return true;
    }

    private void withdrawIfOpen(EntryRound round) {
        escalations.findById(round.id()).filter(Escalation::open).ifPresent(escalation -> withdraw(round, escalation));
    }

    private void withdraw(EntryRound round, Escalation escalation) {
        CaseEventType why = round.waitsForEntry()
                ? CaseEventType.ESCALATION_NO_LONGER_DUE
                : CaseEventType.ESCALATION_ENDED_BY_RECORDING;
        escalation.withdraw(why.name());
        escalations.saveAndFlush(escalation);
        events.add(round, why);
        publisher.publishEvent(new EscalationsWithdrawn(List.of(round.id()), why.name()));
    }

    /** The round was completed: nothing is left to chase or to enter on behalf while the analyst looks. */
    void withdrawCompleted(EntryRound round) {
        if (round.onBehalfAsked() && round.processInstanceId() != null) {
            publisher.publishEvent(
                    new OnBehalfWithdrawn(List.of(round.id()), CaseEventType.ESCALATION_ENDED_BY_RECORDING.name()));
            workflow.withdrawOnBehalf(List.of(round.processInstanceId()), clock.today());
        }
        escalations.findById(round.id()).ifPresent(escalation -> {
            escalation.promiseDone(); // also of one that was withdrawn before: a later return begins without it
            if (escalation.open()) {
                withdraw(round, escalation);
                workflow.stepAgainOn(List.of(escalation.processInstanceId()), clock.today());
            } else {
                escalations.saveAndFlush(escalation);
            }
        });
    }

    /** The round ended; a running escalation process ends with it by the model's terminate end event. */
    void end(EntryRound round) {
        escalations.findById(round.id()).filter(Escalation::open).ifPresent(escalation -> {
            escalation.end();
            escalations.saveAndFlush(escalation);
        });
    }

    /** The day of the next step; far away when only people can move it. Reads the deadline {@code FOR SHARE}. */
    public LocalDate next(long entryRoundId) {
        access.system();
        HeldRounds.Held held = rounds.hold(entryRoundId);
        EntryRound round = held.round();
        Escalation escalation = escalations.findById(entryRoundId).orElseThrow();
        return escalation
                .nextStep(ladders.plan(round, held.deadline()), round.onBehalfAsked(), clock.today())
                .orElse(CycleWorkflow.NEVER);
    }
}
