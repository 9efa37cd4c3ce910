package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.Signed;
import eplan.people.Actor;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Signs contracts; the province's hiring year is held meanwhile, so that posts are counted one after the other. */
@Component
class ContractSigning {

    private final HiringAccess access;
    private final HiringCases cases;
    private final SigningRules rules;
    private final ContractAccounts accounts;
    private final ContractTable contracts;
    private final SignedContracts signed;

    ContractSigning(
            HiringAccess access,
            HiringCases cases,
            SigningRules rules,
            ContractAccounts accounts,
            ContractTable contracts,
            SignedContracts signed) {
        this.access = access;
        this.cases = cases;
        this.rules = rules;
        this.accounts = accounts;
        this.contracts = contracts;
        this.signed = signed;
    }

    Signed sign(FiscalYear year, ProvinceId province, NewContract wanted) {
        Actor by = access.writeFor(province);
        HiringCase here = cases.holdOpen(year, province);
        long contractor = rules.check(here, wanted);
        boolean begun = rules.begun(wanted);
        var holder = accounts.of(province, wanted, contractor, begun);
        ContractId id = contracts.add(here, wanted, contractor, holder.id(), by.name());
        ContractRow contract = contracts.require(id);
        signed.keep(contract, wanted, holder.username());
        LocalDate documentsDue = signed.follow(here, contract, begun);
        return new Signed(id, holder.username(), holder.password(), documentsDue);
    }
}
