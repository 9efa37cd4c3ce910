package eplan.hiring;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class HqOutagesService implements HqOutages {

    /** No outage is longer; what is longer is a moved date. */
    private static final int LONGEST_DAYS = 60;

    private final HqOutageTable table;
    private final ScoreAccess scores;
    private final HiringAccess access;
    private final BusinessClock clock;
    private final Audit audit;
    private final OutageSheet sheet;

    HqOutagesService(
            HqOutageTable table,
            ScoreAccess scores,
            HiringAccess access,
            BusinessClock clock,
            Audit audit,
            OutageSheet sheet) {
        this.table = table;
        this.scores = scores;
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.sheet = sheet;
    }

    @Override
    public List<Outage> of(FiscalYear year) {
        scores.takesPart();
        return table.between(year.first(), year.last());
    }

    @Override
    public byte[] xlsx(FiscalYear year) {
        scores.takesPart();
        return sheet.xlsx(year, table.between(year.first(), year.last()));
    }

    @Override
    @Transactional
    public void record(LocalDate from, LocalDate to, Set<ProvinceId> provinces, String reason) {
        Actor by = access.headquarters();
        if (to.isBefore(from)) {
            throw new Refused("refused.outage.range", from, to);
        }
        if (to.isAfter(clock.today())) {
            throw new Refused("refused.outage.future", to);
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw new Refused("refused.outage.long", LONGEST_DAYS);
        }
        String why = Reason.given(reason, "refused.outage.reason", Reason.LONGEST, "refused.outage.reason.long");
        if (table.known(provinces) < provinces.size()) {
            throw new NotFound("one of " + provinces.size() + " provinces");
        }
        long id = table.add(from, to, provinces, why, by);
        audit.record("outage.recorded", "outage:" + id, why, from + " – " + to + ", provinces " + provinces);
    }

    @Override
    @Transactional
    public void remove(long id, String reason) {
        Actor by = access.headquarters();
        String why = Reason.given(reason, "refused.outage.reason", Reason.LONGEST, "refused.outage.reason.long");
        if (!table.remove(id, why, by)) {
            throw new NotFound("outage " + id);
        }
        audit.record("outage.removed", "outage:" + id, why, "");
    }
}
