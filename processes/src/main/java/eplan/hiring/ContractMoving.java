package eplan.hiring;

import eplan.hiring.Contracts.State;
import eplan.hiring.HiringEvents.ContractMoved;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import org.springframework.stereotype.Component;

/**
 * A contract goes with its analyst's LAOs to another province, such as one that was carved out; its case stays where it began. What that
 * means for posts, {@link MovedPosts} says.
 */
@Component
class ContractMoving {

    private final ContractAccess access;
    private final ContractTable contracts;
    private final ContractAccounts accounts;
    private final MovedPosts posts;
    private final ContractTelling telling;

    ContractMoving(
            ContractAccess access,
            ContractTable contracts,
            ContractAccounts accounts,
            MovedPosts posts,
            ContractTelling telling) {
        this.access = access;
        this.contracts = contracts;
        this.accounts = accounts;
        this.posts = posts;
        this.telling = telling;
    }

    void move(ContractId id, ProvinceId to, String reason) {
        ContractRow seen = access.processOwner(id).contract();
        String why = Reason.given(reason, "refused.contract.reason", Reason.LONGEST, "refused.contract.reason-long");
        if (seen.province().equals(to)) {
            throw new Refused("refused.contract.move-same");
        }
        HiringCase there = posts.hold(seen.fiscalYear(), seen.province(), to);
        ContractRow contract = held(seen);
        telling.line(contract, HiringEventType.CONTRACT_MOVED, why, null);
        boolean beyond = posts.bring(contract, there, why);
        telling.line(contracts.require(id), HiringEventType.CONTRACT_MOVED, why, null);
        AccountId account = contract.account();
        if (account != null) {
            accounts.move(account, to, why);
        }
        String places = "province:" + contract.province() + " → province:" + to;
        telling.audit("moved", id, why, beyond ? places + ", beyond the posts there" : places);
        telling.publish(new ContractMoved(id, to));
    }

    /** Hiring years before contracts, as who decides on headcounts holds them. @throws StaleForm when somebody else has moved it by now */
    private ContractRow held(ContractRow seen) {
        ContractRow held = contracts.hold(seen.id());
        if (held.year() != seen.year()) {
            throw new StaleForm("contract " + seen.id());
        }
        if (held.state() == State.ENDED) {
            throw new Refused("refused.contract.ended");
        }
        return held;
    }
}
