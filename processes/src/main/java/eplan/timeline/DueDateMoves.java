package eplan.timeline;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.registry.Registry;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who it is and whether the question makes sense, then leaves the move to {@link DueDateMover}. */
@Service
class DueDateMoves implements TimelineChanges {

    private final Access access;
    private final Registry registry;
    private final DueDateMover mover;
    private final ChangeRecords changes;
    private final DeadlockRetry retry;

    DueDateMoves(Access access, Registry registry, DueDateMover mover, ChangeRecords changes, DeadlockRetry retry) {
        this.access = access;
        this.registry = registry;
        this.mover = mover;
        this.changes = changes;
        this.retry = retry;
    }

    @Override
    @Transactional(readOnly = true)
    public MovePreview preview(MoveDueDate move) {
        access.processOwner();
        exists(move.province());
        return mover.preview(move);
    }

    @Override
    public long apply(MoveDueDate move, LocalDate expectedOldDue, String reason, @Nullable String letter) {
        Actor by = access.processOwner();
        exists(move.province());
        String why = Reasons.required(reason);
        String restsOn = letter == null || letter.isBlank() ? null : letter.strip();
        return retry.inTransaction(() -> mover.apply(move, expectedOldDue, why, restsOn, by));
    }

    @Override
    public void undo(long changeId, String reason) {
        Actor by = access.processOwner();
        String why = Reasons.required(reason);
        retry.inTransaction(() -> mover.undo(changeId, why, by));
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

    private void exists(@Nullable ProvinceId province) {
        if (province != null) {
            registry.province(province);
        }
    }
}
