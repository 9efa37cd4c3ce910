package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of duty 3; asks for the actor's right and leaves the rest to its parts. */
@Service
class HiringApprovalsService implements HiringApprovals {

    private final HiringAccess access;
    private final HiringTransactions transactions;
    private final HiringCases cases;
    private final Candidates candidates;
    private final Approving approving;

    HiringApprovalsService(
            HiringAccess access,
            HiringTransactions transactions,
            HiringCases cases,
            Candidates candidates,
            Approving approving) {
        this.access = access;
        this.transactions = transactions;
        this.cases = cases;
        this.candidates = candidates;
        this.approving = approving;
    }

    @Override
    @Transactional(readOnly = true)
    public Approval of(FiscalYear year, ProvinceId province) {
        access.see(province);
        return approving.of(cases.require(year, province), candidates);
    }

    @Override
    public void find(FiscalYear year, ProvinceId province, @Nullable Long id, Candidate candidate) {
        access.writeFor(province);
        transactions.retrying(() -> candidates.keep(cases.holdOpen(year, province), id, candidate));
    }

    @Override
    public void drop(FiscalYear year, ProvinceId province, long id) {
        access.writeFor(province);
        transactions.retrying(() -> candidates.drop(cases.holdOpen(year, province), id));
    }

    @Override
    public void approve(FiscalYear year, ProvinceId province, int posts, String letter, LocalDate dated) {
        Actor by = access.writeFor(province);
        transactions.retrying(() -> approving.approve(cases.holdOpen(year, province), posts, letter, dated, by));
    }

    @Override
    public void approveMore(FiscalYear year, ProvinceId province, int posts, String letter, LocalDate dated) {
        Actor by = access.writeFor(province);
        transactions.retrying(() -> approving.approveMore(cases.holdOpen(year, province), posts, letter, dated, by));
    }

    @Override
    public void giveUp(FiscalYear year, ProvinceId province, int posts, String reason) {
        access.decideFor(province);
        transactions.retrying(() -> approving.giveUp(cases.holdOpen(year, province), posts, reason));
    }
}
