package eplan.inbox;

import eplan.cycle.Chasing.ChaseNote;
import eplan.people.AccountView;
import eplan.shared.AccountId;
import eplan.shared.RetriedTransaction;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of acts on items: one transaction each, tried again when it lost a race against jobs or moves. */
@Service
class WorkActsService implements WorkActs {

    private final MovingItems moving;
    private final Undoing undoing;
    private final PlanningActs planning;
    private final Reaching reaching;
    private final TransactionTemplate transaction;

    WorkActsService(
            MovingItems moving,
            Undoing undoing,
            PlanningActs planning,
            Reaching reaching,
            TransactionTemplate transaction) {
        this.moving = moving;
        this.undoing = undoing;
        this.planning = planning;
        this.reaching = reaching;
        this.transaction = transaction;
    }

    @Override
    public Done claim(Set<WorkItemId> ids) {
        return inTransaction(() -> moving.claim(ids));
    }

    @Override
    public Done release(Set<WorkItemId> ids) {
        return inTransaction(() -> moving.release(ids));
    }

    @Override
    public Done assign(Set<WorkItemId> ids, AccountId to, @Nullable String remark) {
        return inTransaction(() -> moving.assign(ids, to, remark));
    }

    @Override
    public Done snooze(Set<WorkItemId> ids, LocalDate backOn, @Nullable WakeUp event) {
        return inTransaction(() -> moving.snooze(ids, backOn, event));
    }

    @Override
    public Done wake(Set<WorkItemId> ids) {
        return inTransaction(() -> moving.wake(ids));
    }

    @Override
    public Undone undo(long act) {
        return inTransaction(() -> undoing.undo(act));
    }

    @Override
    public long note(Set<WorkItemId> ids, ChaseNote note) {
        return inTransaction(() -> planning.note(ids, note));
    }

    @Override
    public long remind(Set<WorkItemId> ids) {
        return inTransaction(() -> planning.remind(ids));
    }

    @Override
    public void cancel(long act) {
        planning.cancel(act);
    }

    @Override
    public Progress progress(long act) {
        return inTransaction(() -> planning.progress(act));
    }

    @Override
    public List<Progress> running() {
        return inTransaction(planning::running);
    }

    @Override
    public List<AccountView> holders(Set<WorkItemId> ids) {
        return inTransaction(() -> moving.holders(ids));
    }

    @Override
    public Reach reach(Set<WorkItemId> ids) {
        return inTransaction(() -> reaching.reach(ids));
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    private <T> T inTransaction(Supplier<T> act) {
        return RetriedTransaction.of(transaction, ConcurrencyFailureException.class, act);
    }
}
