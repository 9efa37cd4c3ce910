package eplan.hiring;

import eplan.hiring.Contracts.State;
import eplan.hiring.HiringEvents.ContractMoved;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import org.springframework.stereotype.Component;

/** A contract goes with its analyst's LAOs to another province, such as one that was carved out; its case stays where it began. */
@Component
class ContractMoving {

    private final ContractAccess access;
    private final ContractTable contracts;
    private final ContractAccounts accounts;
    private final HiringCases cases;
    private final Signings signings;
    private final ContractTelling telling;

    ContractMoving(
            ContractAccess access,
            ContractTable contracts,
            ContractAccounts accounts,
            HiringCases cases,
            Signings signings,
            ContractTelling telling) {
        this.access = access;
        this.contracts = contracts;
        this.accounts = accounts;
        this.cases = cases;
        this.signings = signings;
        this.telling = telling;
    }

    void move(ContractId id, ProvinceId to, String reason) {
        ContractRow contract = access.processOwner(id).contract();
        String why = Reason.given(reason, "refused.contract.reason", Reason.LONGEST, "refused.contract.reason-long");
        if (contract.province().equals(to)) {
            throw new Refused("refused.contract.move-same");
        }
        if (contract.state() == State.ENDED) {
            throw new Refused("refused.contract.ended");
        }
        HiringCase there = there(contract.fiscalYear(), to);
        telling.line(contract, HiringEventType.CONTRACT_MOVED, why, null);
        contracts.move(id, there.id());
        signings.signed(there.id()); // it may take the last post there
        telling.line(contracts.require(id), HiringEventType.CONTRACT_MOVED, why, null);
        AccountId account = contract.account();
        if (account != null) {
            accounts.move(account, to, why);
        }
        telling.audit("moved", id, why, "province:" + contract.province() + " → province:" + to);
        telling.publish(new ContractMoved(id, to));
    }

    private HiringCase there(FiscalYear year, ProvinceId to) {
        return cases.find(year, to)
                .filter(HiringCase::open)
                .orElseThrow(() -> new Refused("refused.contract.move-year", year.toString()));
    }
}
