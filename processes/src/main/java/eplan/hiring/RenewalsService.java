package eplan.hiring;

import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who may, and reads. */
@Service
@Transactional(readOnly = true)
class RenewalsService implements Renewals {

    private final HiringAccess access;
    private final ContractAccess contracts;
    private final NotKeptReading decided;
    private final SuccessionReading successions;

    RenewalsService(
            HiringAccess access, ContractAccess contracts, NotKeptReading decided, SuccessionReading successions) {
        this.access = access;
        this.contracts = contracts;
        this.decided = decided;
        this.successions = successions;
    }

    @Override
    public List<NotKept> notKept(FiscalYear year, ProvinceId province) {
        access.see(province);
        return decided.of(year, province);
    }

    @Override
    public List<Succession> of(FiscalYear year, ProvinceId province) {
        access.see(province);
        return successions.of(year, province);
    }

    @Override
    public Optional<Succession> of(ContractId contract) {
        contracts.see(contract);
        return successions.of(contract);
    }
}
