package eplan.cycle;

import eplan.cycle.CycleEvents.Chased;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.timeline.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChasingService implements Chasing {

    private final EntryRoundRepository rounds;
    private final EscalationRepository escalations;
    private final ChaseNotes notes;
    private final NoteRules rules;
    private final Ladders ladders;
    private final RoundTransactions transactions;
    private final CaseEvents events;
    private final CycleWorkflow workflow;
    private final Access access;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    ChasingService(
            EntryRoundRepository rounds,
            EscalationRepository escalations,
            ChaseNotes notes,
            NoteRules rules,
            Ladders ladders,
            RoundTransactions transactions,
            CaseEvents events,
            CycleWorkflow workflow,
            Access access,
            BusinessClock clock,
            ApplicationEventPublisher publisher) {
        this.rounds = rounds;
        this.escalations = escalations;
        this.notes = notes;
        this.rules = rules;
        this.ladders = ladders;
        this.transactions = transactions;
        this.events = events;
        this.workflow = workflow;
        this.access = access;
        this.clock = clock;
        this.publisher = publisher;
    }

    @Override
    public void note(EntryRoundId id, ChaseNote note) {
        transactions.retrying(() -> noteOnce(id, note));
    }

    private void noteOnce(EntryRoundId id, ChaseNote note) {
        EntryRound round = rounds.require(id);
        Actor actor = access.chase(round.lao());
        round.mustBeUnfinished();
        Deadline deadline = ladders.deadlineForArming(round);
        validate(deadline, note);
        notes.add(round.id(), note, actor);
        events.add(
                round,
                note.promisedOn() == null ? CaseEventType.CHASED : CaseEventType.PROMISED,
                note.outcome(),
                note.promisedOn());
        escalations.findById(round.id()).filter(Escalation::open).ifPresent(escalation -> {
            escalation.chased(clock.today(), note.promisedOn());
            escalations.saveAndFlush(escalation);
        });
        publisher.publishEvent(new Chased(round.id(), note.outcome(), clock.today(), note.promisedOn()));
        // the job last: deadline, work item, job is the order of locks everywhere
        escalations
                .findById(round.id())
                .filter(Escalation::open)
                .ifPresent(escalation -> workflow.stepAgainOn(
                        List.of(escalation.processInstanceId()), nextStep(round, deadline, escalation)));
    }

    private LocalDate nextStep(EntryRound round, Deadline deadline, Escalation escalation) {
        LadderPlan plan = ladders.plan(round, deadline);
        return escalation.nextStep(plan, round.onBehalfAsked(), clock.today()).orElse(CycleWorkflow.NEVER);
    }

    private void validate(Deadline deadline, ChaseNote note) {
        LocalDate promised = note.promisedOn();
        LocalDate last = lastPromise(deadline);
        if (promised != null && promised.isAfter(last)) {
            throw new Refused("refused.promise.late", last);
        }
        rules.check(note);
    }

    /** The lock, or the end of the fiscal year in which the LAO is chased: a year's last round is overdue in the next one. */
    private LocalDate lastPromise(Deadline deadline) {
        LocalDate today = clock.today();
        LocalDate yearEnd = FiscalYear.of(today.isAfter(deadline.dueOn()) ? today : deadline.dueOn())
                .last();
        LocalDate lock = deadline.lockOn();
        return lock != null && lock.isBefore(yearEnd) ? lock : yearEnd;
    }

    @Override
    public void passUp(EntryRoundId id, String reason) {
        transactions.retrying(() -> {
            EntryRound round = rounds.require(id);
            access.chase(round.lao());
            GivenReason.check(reason, "refused.reason");
            ladders.deadlineForArming(round);
            Escalation escalation =
                    escalations.findById(round.id()).orElseThrow(() -> new Refused("refused.escalation.none"));
            escalation.askToPassUp();
            escalations.saveAndFlush(escalation);
            events.add(round, CaseEventType.PASSED_UP, reason, null);
            workflow.expedited(escalation.processInstanceId());
        });
    }

    @Override
    public void sendAnalyst(EntryRoundId id, String reason) {
        transactions.retrying(() -> {
            EntryRound round = rounds.require(id);
            access.chase(round.lao());
            GivenReason.check(reason, "refused.reason");
            ladders.deadlineForArming(round);
            transactions.wantOnBehalf(round, reason);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChaseNoteView> notes(EntryRoundId id) {
        EntryRound round = rounds.require(id);
        if (access.seeLao(round.lao()).role() == Role.LAO_STAFF) {
            throw new AccessDeniedException("what officers wrote of an LAO is not the LAO's to read");
        }
        return notes.of(round.id());
    }
}
