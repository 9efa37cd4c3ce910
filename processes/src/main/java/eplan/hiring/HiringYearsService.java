package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of hiring years; asks for the actor's right and leaves the rest to its parts. */
@Service
class HiringYearsService implements HiringYears {

    private final HiringAccess access;
    private final Actors actors;
    private final HiringYearReading reading;
    private final HiringYearActs acts;

    HiringYearsService(HiringAccess access, Actors actors, HiringYearReading reading, HiringYearActs acts) {
        this.access = access;
        this.actors = actors;
        this.reading = reading;
        this.acts = acts;
    }

    @Override
    public Opened open(FiscalYear year, Letter letter) {
        access.processOwner();
        return acts.open(year, letter);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FiscalYear> years() {
        mustHavePart();
        return reading.years();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Opening> opening(FiscalYear year) {
        mustHavePart();
        return reading.opening(year);
    }

    @Override
    @Transactional(readOnly = true)
    public HiringFile.Content guidelines(FiscalYear year) {
        mustHavePart();
        return reading.guidelines(year);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> matrix(FiscalYear year) {
        access.seeNation();
        return reading.matrix(year);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] xlsx(FiscalYear year) {
        access.seeNation();
        return reading.xlsx(year);
    }

    @Override
    @Transactional(readOnly = true)
    public Year of(FiscalYear year, ProvinceId province) {
        Actor reader = access.see(province);
        return reading.of(year, province, reader);
    }

    @Override
    public Released releaseBudget(FiscalYear year, Set<ProvinceId> provinces, String letter) {
        Actor by = access.headquarters();
        return acts.releaseBudget(year, provinces, letter, by);
    }

    @Override
    @Transactional(readOnly = true)
    public Released previewBudget(FiscalYear year, Set<ProvinceId> provinces) {
        access.headquarters();
        return acts.previewBudget(year, provinces);
    }

    @Override
    @Transactional(readOnly = true)
    public Terms terms() {
        mustHavePart();
        return acts.terms();
    }

    @Override
    @Transactional
    public void terms(Terms terms, String reason) {
        Actor by = access.processOwner();
        acts.terms(terms, reason, by);
    }

    /** People of provinces and headquarters; not LAOs. */
    private void mustHavePart() {
        Actor actor = actors.current();
        if (actor.role() == Role.LAO_STAFF) {
            throw HiringAccess.denied(actor, "take part in hiring");
        }
    }
}
