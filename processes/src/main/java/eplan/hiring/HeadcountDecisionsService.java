package eplan.hiring;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class HeadcountDecisionsService implements HeadcountDecisions {

    private final HiringAccess access;
    private final HeadcountProposals proposals;
    private final HeadcountAimsTable table;
    private final HeadcountDeciding deciding;
    private final HeadcountDecisionPapers papers;
    private final Audit audit;

    HeadcountDecisionsService(
            HiringAccess access,
            HeadcountProposals proposals,
            HeadcountAimsTable table,
            HeadcountDeciding deciding,
            HeadcountDecisionPapers papers,
            Audit audit) {
        this.access = access;
        this.proposals = proposals;
        this.table = table;
        this.deciding = deciding;
        this.papers = papers;
        this.audit = audit;
    }

    @Override
    public List<Proposal> of(FiscalYear year) {
        access.seeNation();
        return proposals.of(year);
    }

    @Override
    public Aims aims(FiscalYear year) {
        access.seeNation();
        return table.of(year);
    }

    @Override
    @Transactional
    public void aims(FiscalYear year, Aims aims, String reason) {
        Actor by = access.processOwner();
        String why = HeadcountsService.given(reason);
        HeadcountAimsTable.mustBePossible(aims);
        Aims before = table.of(year);
        table.set(year, aims, why, by);
        audit.record("headcount.aims", HeadcountsService.subject(year), why, before + " -> " + aims);
    }

    @Override
    public List<Consequence> preview(FiscalYear year, List<Decision> decisions) {
        access.headquarters();
        return deciding.foresee(year, decisions);
    }

    @Override
    @Transactional
    public void decide(FiscalYear year, List<Decision> decisions, List<Consequence> seen, String reason) {
        Actor by = access.headquarters();
        deciding.decide(year, decisions, seen, HeadcountsService.given(reason), by);
    }

    @Override
    public List<Decided> history(FiscalYear year, ProvinceId province) {
        access.see(province);
        return papers.history(year, province);
    }

    @Override
    public byte[] xlsx(FiscalYear year) {
        access.seeNation();
        return papers.xlsx(year, proposals.of(year));
    }
}
