package eplan.cycle;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import eplan.shared.EntryRoundId;
import eplan.timeline.Deadline;
import eplan.timeline.Responsible;
import eplan.timeline.RoundView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Recording a round's items: by the LAO, by the analyst on its behalf, or the LAO's word that it cannot. */
@Component
class RoundRecording {

    private final RoundItems items;
    private final EntryRecords records;
    private final CycleWorkflow workflow;
    private final RoundTransactions transactions;
    private final CaseEvents events;
    private final Access access;

    RoundRecording(
            RoundItems items,
            EntryRecords records,
            CycleWorkflow workflow,
            RoundTransactions transactions,
            CaseEvents events,
            Access access) {
        this.items = items;
        this.records = records;
        this.workflow = workflow;
        this.transactions = transactions;
        this.events = events;
        this.access = access;
    }

    void complete(EntryRoundId id, String item, long recordVersion, @Nullable String onBehalfReason) {
        transactions.on(id, round -> completeOnce(round, item, recordVersion, onBehalfReason));
    }

    private void completeOnce(EntryRound round, String item, long recordVersion, @Nullable String onBehalfReason) {
        Actor actor = access.recordFor(round.lao());
        Deadline deadline = items.holdDeadline(round);
        RecordKey key = items.key(round, item);
        boolean asked = items.asks(round, item);
        if (asked) {
            mustWaitFor(round, key);
        }
        items.mustBeOpen(round, deadline);
        String reason = onBehalf(actor, items.definition(round), onBehalfReason) ? onBehalfReason : null;
        records.complete(key, recordVersion, reason);
        round.touch();
        transactions.keep(round);
        events.item(
                round,
                reason == null ? CaseEventType.ITEM_COMPLETED : CaseEventType.ITEM_COMPLETED_ON_BEHALF,
                item,
                reason);
        String instance = round.processInstanceId();
        if (instance != null && round.waitsForEntry() && asked) {
            workflow.itemCompleted(instance, item);
        }
    }

    /** The round is not finished, or the item was sent back though it is. */
    private void mustWaitFor(EntryRound round, RecordKey key) {
        boolean sentBack =
                round.state() == RoundState.ACCEPTED && records.state(key).status() == Status.RETURNED;
        if (!sentBack) {
            round.mustBeUnfinished();
        }
    }

    /** An analyst's entry for an LAO's round is on behalf and needs a reason; the analyst's own round is not the LAO's to record. */
    private static boolean onBehalf(Actor actor, RoundView definition, @Nullable String reason) {
        if (definition.responsible() == Responsible.ANALYST) {
            if (actor.role() == Role.LAO_STAFF) {
                throw new AccessDeniedException("the analyst's own round");
            }
            return false;
        }
        if (actor.role() != Role.ANALYST) {
            return false;
        }
        GivenReason.check(reason, "refused.onBehalf.reason");
        return true;
    }

    void touched(EntryRoundId id, String item) {
        transactions.on(id, round -> {
            access.recordFor(round.lao());
            items.mustHave(round, item);
            if (round.unfinished()) {
                round.touch();
                transactions.keep(round);
            }
        });
    }

    void askOnBehalf(EntryRoundId id, String reason) {
        transactions.on(id, round -> {
            access.recordFor(round.lao());
            GivenReason.check(reason, "refused.onBehalf.reason");
            items.holdDeadline(round);
            transactions.wantOnBehalf(round, reason);
        });
    }
}
