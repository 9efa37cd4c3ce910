package eplan.cycle;

import eplan.shared.EntryRoundId;
import eplan.shared.RetriedTransaction;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A person's act on a round in one transaction; when it loses against a job on the same case, it is tried again, not shown. */
@Component
class RoundTransactions {

    private final TransactionOperations transaction;
    private final EntryRoundRepository rounds;
    private final EscalationRepository escalations;
    private final CycleWorkflow workflow;
    private final CaseEvents events;

    RoundTransactions(
            TransactionOperations transaction,
            EntryRoundRepository rounds,
            EscalationRepository escalations,
            CycleWorkflow workflow,
            CaseEvents events) {
        this.transaction = transaction;
        this.rounds = rounds;
        this.escalations = escalations;
        this.workflow = workflow;
        this.events = events;
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    void retrying(Runnable act) {
        RetriedTransaction.run(transaction, this::lostRace, act);
    }

    /** An act on a round as it is in the transaction, with the same patience. */
    void on(EntryRoundId id, Consumer<EntryRound> act) {
        retrying(() -> act.accept(rounds.require(id)));
    }

    /** Writes it at once: the engine and our SQL read the row next. */
    void keep(EntryRound round) {
        rounds.saveAndFlush(round);
    }

    private boolean lostRace(RuntimeException e) {
        return e instanceof ConcurrencyFailureException || workflow.lostRace(e);
    }

    /** Marks that a person wants the analyst to enter on behalf, and lets the waiting token pass it on at once. */
    void wantOnBehalf(EntryRound round, String reason) {
        round.wantOnBehalf();
        rounds.saveAndFlush(round);
        events.add(round, CaseEventType.ON_BEHALF_WANTED, reason, null);
        String instance = round.processInstanceId();
        if (instance == null) {
            return;
        }
        escalations
                .findById(round.id())
                .filter(Escalation::open)
                .ifPresentOrElse(
                        escalation -> workflow.stepNow(escalation.processInstanceId()),
                        () -> workflow.lookNow(instance));
    }
}
