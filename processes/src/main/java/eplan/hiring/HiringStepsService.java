package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class HiringStepsService implements HiringSteps {

    private final HiringAccess access;
    private final StepScopes scopes;
    private final StepViews views;
    private final HiringHistory history;
    private final HiringCases cases;

    HiringStepsService(
            HiringAccess access, StepScopes scopes, StepViews views, HiringHistory history, HiringCases cases) {
        this.access = access;
        this.scopes = scopes;
        this.views = views;
        this.history = history;
        this.cases = cases;
    }

    @Override
    public StepView view(HiringStepId id) {
        Actor reader = scopes.see(id);
        return views.one(id, reader).orElseThrow(() -> new NotFound("hiring step " + id));
    }

    @Override
    public List<StepView> ofYear(FiscalYear year, ProvinceId province) {
        Actor reader = access.see(province);
        return views.ofYear(cases.require(year, province).id(), reader);
    }

    @Override
    public List<StepView> ofContract(ContractId contract) {
        Actor reader = scopes.see(contract);
        return views.ofContract(contract, reader);
    }

    @Override
    public List<Event> history(FiscalYear year, ProvinceId province, int limit) {
        Actor reader = access.see(province);
        return history.ofYear(cases.require(year, province).id(), limit, reader);
    }

    @Override
    public List<Event> history(ContractId contract, int limit) {
        Actor reader = scopes.see(contract);
        return history.ofContract(contract, limit, reader);
    }
}
