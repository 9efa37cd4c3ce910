package eplan.inbox;

import eplan.people.AccountClosing;
import eplan.people.AccountView;
import eplan.people.Actors;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.Reason;
import eplan.shared.RetriedTransaction;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of leaving: one transaction, tried again when it lost a race against jobs or others. */
@Service
class LeavingService implements Leaving {

    private final AccountClosing closing;
    private final LeavingReading reading;
    private final LeavingWriting writing;
    private final LeavingMoves moves;
    private final Actors actors;
    private final TransactionTemplate transaction;

    LeavingService(
            AccountClosing closing,
            LeavingReading reading,
            LeavingWriting writing,
            LeavingMoves moves,
            Actors actors,
            TransactionTemplate transaction) {
        this.closing = closing;
        this.reading = reading;
        this.writing = writing;
        this.moves = moves;
        this.actors = actors;
        this.transaction = transaction;
    }

    @Override
    public Preview preview(AccountId leaver) {
        return inTransaction(() -> LeavingPlan.proposed(reading.held(closing.leaver(leaver))));
    }

    @Override
    public Preview preview(AccountId leaver, Map<WorkItemId, AccountId> otherItems, Map<LaoId, AccountId> otherLaos) {
        return inTransaction(() -> {
            LeavingHeld held = reading.held(closing.leaver(leaver));
            long stamp = LeavingPlan.proposed(held).stamp();
            return LeavingPlan.chosen(held, new LeavingChoices(otherItems, otherLaos), stamp);
        });
    }

    @Override
    public Moved move(
            AccountId leaver,
            long stamp,
            Map<WorkItemId, AccountId> otherItems,
            Map<LaoId, AccountId> otherLaos,
            String reason) {
        return inTransaction(() -> move(leaver, stamp, new LeavingChoices(otherItems, otherLaos), reason));
    }

    private Moved move(AccountId leaver, long stamp, LeavingChoices choices, String reason) {
        AccountView person = closing.leaver(leaver);
        String why = Reason.given(reason, "refused.leaving.reason", Reason.LONGEST, "refused.leaving.reason.long");
        writing.hold(person, actors.current());
        LeavingHeld held = reading.held(person);
        if (LeavingPlan.proposed(held).stamp() != stamp) {
            throw new StaleForm("leaving of account " + leaver);
        }
        return moves.make(LeavingPlan.chosen(held, choices, stamp), why);
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    private <T> T inTransaction(Supplier<T> act) {
        return RetriedTransaction.of(transaction, ConcurrencyFailureException.class, act);
    }
}
