package eplan.timeline;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who it is and for a reason, then leaves putting back to {@link ChangeUndo}. */
@Service
class TimelineChangesService implements TimelineChanges {

    private final Access access;
    private final ChangeUndo putBack;
    private final ChangeRecords changes;
    private final DeadlockRetry retry;

    TimelineChangesService(Access access, ChangeUndo putBack, ChangeRecords changes, DeadlockRetry retry) {
        this.access = access;
        this.putBack = putBack;
        this.changes = changes;
        this.retry = retry;
    }

    @Override
    public void undo(long changeId, String reason) {
        Actor by = access.processOwner();
        String why = Reasons.required(reason);
        retry.inTransaction(() -> putBack.undo(changeId, why, by));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> history(FiscalYear year) {
        access.seeNation();
        return changes.of(year);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProvinceDate> provinceDates(FiscalYear year) {
        access.seeNation();
        return changes.provinceDates(year);
    }
}
