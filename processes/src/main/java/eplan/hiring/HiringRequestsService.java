package eplan.hiring;

import eplan.hiring.RequestTable.Kept;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HiringRequestsService implements HiringRequests {

    private final HiringAccess access;
    private final HiringCases cases;
    private final RequestReading reading;
    private final RequestTable table;
    private final RequestRules rules;
    private final RequestSteps steps;
    private final RequestSheets sheets;

    HiringRequestsService(
            HiringAccess access,
            HiringCases cases,
            RequestReading reading,
            RequestTable table,
            RequestRules rules,
            RequestSteps steps,
            RequestSheets sheets) {
        this.access = access;
        this.cases = cases;
        this.reading = reading;
        this.table = table;
        this.rules = rules;
        this.steps = steps;
        this.sheets = sheets;
    }

    @Override
    @Transactional(readOnly = true)
    public Request of(FiscalYear year, ProvinceId province) {
        access.see(province);
        return reading.of(cases.require(year, province));
    }

    @Override
    public Request keep(FiscalYear year, ProvinceId province, int version, Form form) {
        access.writeFor(province);
        return steps.inOne(() -> {
            HiringCase held = open(year, province);
            table.keep(held.id(), version, rules.kept(province, form));
            steps.begun(held);
            return reading.of(held);
        });
    }

    @Override
    public void send(FiscalYear year, ProvinceId province) {
        Actor by = access.writeFor(province);
        steps.inOne(() -> {
            HiringCase held = open(year, province);
            Request request = reading.of(held);
            RequestRules.complete(request.form(), request.headcount());
            table.sent(held.id(), by);
            steps.done(held, request.form());
            return true;
        });
    }

    /** @throws Refused when it was sent, or the year is over */
    private HiringCase open(FiscalYear year, ProvinceId province) {
        HiringCase held = cases.holdOpen(year, province);
        if (table.find(held.id()).flatMap(Kept::sent).isPresent()) {
            throw new Refused("refused.hiring.request.sent");
        }
        return held;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfNation> nation(FiscalYear year) {
        access.seeNation();
        return reading.nation(year);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] xlsx(FiscalYear year) {
        access.seeNation();
        return sheets.xlsx(year, reading.nation(year));
    }
}
