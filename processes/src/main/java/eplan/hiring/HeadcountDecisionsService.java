package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who may, and leaves the rest to its parts. What a decision ends, jobs may change at the same time: it is tried again. */
@Service
class HeadcountDecisionsService implements HeadcountDecisions {

    private final HiringAccess access;
    private final HeadcountProposals proposals;
    private final HeadcountAiming aiming;
    private final HeadcountDeciding deciding;
    private final HeadcountDecisionPapers papers;
    private final HiringTransactions transactions;

    HeadcountDecisionsService(
            HiringAccess access,
            HeadcountProposals proposals,
            HeadcountAiming aiming,
            HeadcountDeciding deciding,
            HeadcountDecisionPapers papers,
            HiringTransactions transactions) {
        this.access = access;
        this.proposals = proposals;
        this.aiming = aiming;
        this.deciding = deciding;
        this.papers = papers;
        this.transactions = transactions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> of(FiscalYear year) {
        access.seeNation();
        return proposals.of(year);
    }

    @Override
    @Transactional(readOnly = true)
    public Aims aims(FiscalYear year) {
        access.seeNation();
        return aiming.of(year);
    }

    @Override
    @Transactional
    public void aims(FiscalYear year, Aims aims, String reason) {
        Actor by = access.processOwner();
        aiming.set(year, aims, HeadcountsService.given(reason), by);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> preview(FiscalYear year, List<Decision> decisions) {
        access.headquarters();
        return deciding.foresee(year, decisions);
    }

    @Override
    public void decide(FiscalYear year, List<Decision> decisions, List<Consequence> seen, String reason) {
        Actor by = access.headquarters();
        String why = HeadcountsService.given(reason);
        transactions.retrying(() -> deciding.decide(year, decisions, seen, why, by));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decided> history(FiscalYear year, ProvinceId province) {
        access.see(province);
        return papers.history(year, province);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] xlsx(FiscalYear year) {
        access.seeNation();
        return papers.xlsx(year, proposals.of(year));
    }
}
