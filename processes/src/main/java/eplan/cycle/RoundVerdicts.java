package eplan.cycle;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords;
import eplan.shared.EntryRoundId;
import eplan.shared.Refused;
import eplan.timeline.Deadline;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the province says of what was recorded: accepted, returned, or one item sent back. */
@Component
class RoundVerdicts {

    private final RoundItems items;
    private final EntryRecords records;
    private final CycleWorkflow workflow;
    private final RoundTransactions transactions;
    private final CaseEvents events;
    private final Access access;

    RoundVerdicts(
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

    void accept(EntryRoundId id) {
        transactions.on(id, round -> {
            mustBeTheirsToVerify(round);
            workflow.verified(instance(round), true);
        });
    }

    void returnForCorrection(EntryRoundId id, List<String> returned, String reason) {
        transactions.on(id, round -> {
            items.mustBeOpen(round, mustBeTheirsToVerify(round));
            GivenReason.check(reason, "refused.return.reason");
            if (returned.stream().noneMatch(item -> items.asks(round, item))) {
                throw new Refused("refused.return.items");
            }
            returned.forEach(item -> items.mustHave(round, item));
            returned.forEach(item -> records.reopen(items.key(round, item), reason));
            round.returnForCorrection(reason);
            transactions.keep(round);
            events.add(round, CaseEventType.ROUND_RETURNED, reason, null);
            returned.forEach(item -> events.tell(round, CaseEventType.ROUND_RETURNED, item, reason));
            workflow.verified(instance(round), false);
        });
    }

    void sendBack(EntryRoundId id, String item, String reason) {
        transactions.on(id, round -> {
            mustBeOfProvince(access.chase(round.lao()));
            GivenReason.check(reason, "refused.return.reason");
            items.mustHave(round, item);
            Deadline deadline = items.holdDeadline(round);
            items.mustBeOpen(round, deadline);
            round.mustNotBeGivenUp();
            records.reopen(items.key(round, item), reason);
            if (items.asks(round, item)) {
                askAgain(round, item, reason);
            }
            // after the engine's task, so that no second one is made where it waits already
            events.item(round, CaseEventType.ITEM_SENT_BACK, item, reason);
        });
    }

    /** Of a round that runs, the engine's own task comes back; one that has not opened asks for the item when it does. */
    private void askAgain(EntryRound round, String item, String reason) {
        if (round.state() == RoundState.VERIFYING) {
            round.returnForCorrection(reason);
            transactions.keep(round);
            workflow.verified(instance(round), false);
        } else if (round.unfinished()) {
            round.sendItemBack();
            transactions.keep(round);
            String instance = round.processInstanceId();
            if (instance != null) {
                workflow.enterAgain(instance, item);
            }
        }
    }

    private Deadline mustBeTheirsToVerify(EntryRound round) {
        mustBeOfProvince(access.chase(round.lao()));
        Deadline deadline = items.holdDeadline(round);
        round.mustBeVerifying();
        return deadline;
    }

    private static void mustBeOfProvince(Actor actor) {
        if (!actor.role().ofProvince() && actor.role() != Role.SYSTEM) {
            throw new AccessDeniedException("the province verifies");
        }
    }

    private static String instance(EntryRound round) {
        String instance = round.processInstanceId();
        if (instance == null) {
            throw new Refused("refused.round.notOpen");
        }
        return instance;
    }
}
