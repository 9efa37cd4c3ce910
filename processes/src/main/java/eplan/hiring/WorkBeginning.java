package eplan.hiring;

import eplan.hiring.Contracts.State;
import eplan.people.Portfolios;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.LaoId;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A contract's first day: the account is open, and the LAOs of the hand-over list are the contractor's. As the system. */
@Component
class WorkBeginning {

    private final ContractTable contracts;
    private final ContractAccounts accounts;
    private final HandOvers handOvers;
    private final Portfolios portfolios;
    private final ContractTelling telling;
    private final BusinessClock clock;

    WorkBeginning(
            ContractTable contracts,
            ContractAccounts accounts,
            HandOvers handOvers,
            Portfolios portfolios,
            ContractTelling telling,
            BusinessClock clock) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.handOvers = handOvers;
        this.portfolios = portfolios;
        this.telling = telling;
        this.clock = clock;
    }

    /** Does nothing where work has begun already, as when it was signed on the first day or later. */
    void begin(ContractId id) {
        ContractRow contract = contracts.hold(id);
        if (contract.state() != State.SIGNED) {
            return;
        }
        contracts.state(id, State.RUNNING);
        AccountId account = contract.account();
        if (account != null) {
            accounts.enable(account);
            takeOver(contract, account);
        }
        telling.line(contract, HiringEventType.WORK_BEGUN, null, contract.from());
    }

    /** LAOs that have come to another province since signing are left out: they are not the province's to give. */
    private void takeOver(ContractRow contract, AccountId account) {
        Set<LaoId> laos = handOvers.lyingIn(contract.province(), contract.id(), clock.today());
        if (!laos.isEmpty()) {
            Map<LaoId, AccountId> all = laos.stream().collect(Collectors.toMap(Function.identity(), lao -> account));
            portfolios.assign(
                    contract.province(), all, telling.say("hiring.contract.reason.hand-over", contract.number()));
        }
    }
}
