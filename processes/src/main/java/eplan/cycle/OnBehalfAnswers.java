package eplan.cycle;

import eplan.people.Access;
import eplan.people.Role;
import eplan.plan.EntryRecords;
import eplan.shared.EntryRoundId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What the LAO says of what was recorded on its behalf, and what the province says to that. */
@Service
class OnBehalfAnswers implements Disputes {

    private final RoundItems items;
    private final EntryRecords records;
    private final RoundTransactions transactions;
    private final CaseEvents events;
    private final Access access;

    OnBehalfAnswers(
            RoundItems items, EntryRecords records, RoundTransactions transactions, CaseEvents events, Access access) {
        this.items = items;
        this.records = records;
        this.transactions = transactions;
        this.events = events;
        this.access = access;
    }

    void confirm(EntryRoundId id, String item) {
        transactions.on(id, round -> {
            access.seeLao(round.lao());
            records.confirm(items.key(round, item));
            events.item(round, CaseEventType.ITEM_CONFIRMED, item, null);
        });
    }

    void dispute(EntryRoundId id, String item, String reason) {
        transactions.on(id, round -> {
            access.seeLao(round.lao());
            records.dispute(items.key(round, item), reason);
            events.item(round, CaseEventType.ITEM_DISPUTED, item, reason.strip());
        });
    }

    @Override
    public void settle(EntryRoundId id, String item, String remark) {
        transactions.on(id, round -> {
            mustBeOfficer(access.chase(round.lao()).role());
            GivenReason.check(remark, "refused.dispute.remark");
            records.settleDispute(items.key(round, item));
            events.item(round, CaseEventType.ITEM_DISPUTE_SETTLED, item, remark.strip());
        });
    }

    /** Not the analyst, whose own entry it is about. */
    private static void mustBeOfficer(Role role) {
        if (role != Role.PROVINCIAL_OFFICER && role != Role.PROVINCIAL_HEAD && role != Role.SYSTEM) {
            throw new AccessDeniedException("the province's officers settle disputes");
        }
    }
}
