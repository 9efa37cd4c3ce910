package eplan.hiring;

import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Contracts.State;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The night after a contract's last day: the account is closed and open work goes to others, unless a contract follows. As the system. */
@Component
class TermEnding {

    private final ContractTable contracts;
    private final ContractAccounts accounts;
    private final FollowingContracts following;
    /** Looked up when asked: the inbox that implements it uses this package. */
    private final ObjectProvider<WorkOfLeavers> leavers;

    private final ContractTelling telling;

    TermEnding(
            ContractTable contracts,
            ContractAccounts accounts,
            FollowingContracts following,
            ObjectProvider<WorkOfLeavers> leavers,
            ContractTelling telling) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.following = following;
        this.leavers = leavers;
        this.telling = telling;
    }

    /** Does nothing where it has ended already. */
    void end(ContractId id) {
        ContractRow contract = contracts.hold(id);
        if (!contract.atWork()) {
            return;
        }
        contracts.state(id, State.SETTLING);
        if (contract.ended() == null) {
            contracts.ends(id, contract.lastDay(), EndKind.TERM, null);
        }
        telling.line(contract, HiringEventType.CONTRACT_ENDED, null, contract.lastDay());
        AccountId account = contract.account();
        if (account != null && !following.after(contract, account, contract.lastDay()) && accounts.enabled(account)) {
            leavers.getObject().move(account, telling.say("hiring.contract.reason.ended", contract.number()));
            telling.line(contract, HiringEventType.ACCOUNT_CLOSED, contract.name(), null);
        }
    }
}
