package eplan.timeline;

import eplan.people.Access;
import eplan.shared.BuddhistDates;
import eplan.shared.NotFound;
import eplan.shared.ReferenceNumber;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.shared.Texts;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Each set in a transaction of its own; what cannot be applied says why, and keeps nothing else from being applied. */
@Service
class ScheduledChangesService implements ScheduledChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledChangesService.class);

    private final Access access;
    private final ChangeSetTable table;
    private final ChangeSetApplying applying;
    private final DeadlockRetry retry;
    private final Texts texts;

    ScheduledChangesService(
            Access access, ChangeSetTable table, ChangeSetApplying applying, DeadlockRetry retry, Texts texts) {
        this.access = access;
        this.table = table;
        this.applying = applying;
        this.retry = retry;
        this.texts = texts;
    }

    @Override
    public void startDay(LocalDate day) {
        access.system();
        table.due(day).forEach(id -> applyOrFail(id, day));
    }

    private void applyOrFail(long id, LocalDate day) {
        try {
            retry.inTransaction(() -> {
                applying.applyOnItsDay(id, day);
                return id;
            });
        } catch (Refused | StaleForm | NotFound e) {
            fail(id, day, words(e));
        } catch (RuntimeException e) {
            if (ofTheDatabase(e)) {
                throw e;
            }
            fail(id, day, fault(id, e));
        }
    }

    /** A database that is away or busy is not the set's fault: it stays scheduled, and is tried again when the day is. */
    private static boolean ofTheDatabase(RuntimeException e) {
        return e instanceof TransactionException
                || (e instanceof DataAccessException && !(e instanceof DataIntegrityViolationException));
    }

    private void fail(long id, LocalDate day, String failure) {
        retry.inTransaction(() -> {
            applying.failOnItsDay(id, day, failure);
            return id;
        });
    }

    private String words(RuntimeException e) {
        return e instanceof Refused refused
                ? texts.of(refused.key(), BuddhistDates.THAI, refused.params().toArray())
                : texts.of("changeset.failure.stale", BuddhistDates.THAI);
    }

    private String fault(long id, RuntimeException e) {
        String reference = ReferenceNumber.next();
        LOG.error("reference {}: change set {} could not be applied on its day", reference, id, e);
        return texts.of("changeset.failure.fault", BuddhistDates.THAI, reference);
    }
}
