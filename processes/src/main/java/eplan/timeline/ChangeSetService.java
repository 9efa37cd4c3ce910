package eplan.timeline;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who it is and for a reason, then leaves the work to its parts; what writes is one transaction. */
@Service
class ChangeSetService implements ChangeSets {

    private final Access access;
    private final ChangeSetDrafts drafts;
    private final ChangeSetApplying applying;
    private final ChangeSetReading reading;
    private final FourEyes fourEyes;
    private final DeadlockRetry retry;

    ChangeSetService(
            Access access,
            ChangeSetDrafts drafts,
            ChangeSetApplying applying,
            ChangeSetReading reading,
            FourEyes fourEyes,
            DeadlockRetry retry) {
        this.access = access;
        this.drafts = drafts;
        this.applying = applying;
        this.reading = reading;
        this.fourEyes = fourEyes;
        this.retry = retry;
    }

    @Override
    public ChangeSet draft(FiscalYear year) {
        Actor by = access.processOwner();
        return retry.inTransaction(() -> reading.one(drafts.begin(year, by), by));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChangeSet> of(FiscalYear year) {
        return reading.of(year, access.seeNation());
    }

    @Override
    @Transactional(readOnly = true)
    public ChangeSet get(long id) {
        return reading.one(id, access.seeNation());
    }

    @Override
    public ChangeSet put(long id, long version, Edit edit) {
        return write(id, by -> drafts.put(id, version, edit, by));
    }

    @Override
    public ChangeSet drop(long id, long version, long edit) {
        return write(id, by -> drafts.drop(id, version, edit, by));
    }

    @Override
    @Transactional
    public void discard(long id, long version) {
        drafts.discard(id, version, access.processOwner());
    }

    /** What a process owner sees is kept with the set, to be compared with what it did. */
    @Override
    @Transactional
    public Preview preview(long id) {
        Actor by = access.seeNation();
        boolean mayApply = by.role() == Role.HQ_PROCESS_OWNER || by.role() == Role.SYSTEM;
        return reading.preview(id, mayApply);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Touched> touched(long id, Effect effect, @Nullable ProvinceId province, int from, int size) {
        access.seeNation();
        return reading.touched(id, effect, province, from, size);
    }

    @Override
    public ChangeSet submit(long id, long version, String reason, @Nullable String letter) {
        access.processOwner();
        String why = Reasons.required(reason);
        return write(id, by -> drafts.submit(id, version, why, Reasons.letter(letter), by));
    }

    @Override
    public ChangeSet withdraw(long id, long version) {
        return write(id, by -> drafts.withdraw(id, version, by));
    }

    @Override
    public ChangeSet apply(long id, String stamp, String reason, @Nullable String letter) {
        access.processOwner();
        String why = Reasons.required(reason);
        return write(id, by -> applying.apply(id, stamp, why, Reasons.letter(letter), by));
    }

    @Override
    public ChangeSet schedule(long id, String stamp, LocalDate day, String reason, @Nullable String letter) {
        access.processOwner();
        String why = Reasons.required(reason);
        return write(id, by -> applying.schedule(id, stamp, day, why, Reasons.letter(letter), by));
    }

    @Override
    public ChangeSet undo(long id, String reason) {
        access.processOwner();
        String why = Reasons.required(reason);
        return write(id, by -> applying.undo(id, why, by));
    }

    private ChangeSet write(long id, Consumer<Actor> act) {
        Actor by = access.processOwner();
        return retry.inTransaction(() -> {
            act.accept(by);
            return reading.one(id, by);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public boolean fourEyes() {
        access.seeNation();
        return fourEyes.on();
    }

    @Override
    @Transactional
    public void fourEyes(boolean on, String reason) {
        Actor by = access.processOwner();
        fourEyes.set(on, Reasons.required(reason), by);
    }
}
