package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A contract that goes to another province brings its post along. The former province gives the post up: it signs nobody in its place without
 * a further approval. In the other province the contract takes one of the posts that are left. Where none is left it is there beyond them,
 * and the audit says so: a province carved out in mid-year has neither headcount nor approval yet, the person was signed for a post that was
 * approved, and who moves contracts sets headcounts too.
 */
@Component
class MovedPosts {

    private final HiringCases cases;
    private final ContractTable contracts;
    private final HiringPosts posts;
    private final ApprovalTable approvals;
    private final Signings signings;
    private final HiringLog log;

    MovedPosts(
            HiringCases cases,
            ContractTable contracts,
            HiringPosts posts,
            ApprovalTable approvals,
            Signings signings,
            HiringLog log) {
        this.cases = cases;
        this.contracts = contracts;
        this.posts = posts;
        this.approvals = approvals;
        this.signings = signings;
        this.log = log;
    }

    /** Holds both hiring years, as signing holds its own. @return that of the other province. @throws Refused when it is not open */
    HiringCase hold(FiscalYear year, ProvinceId from, ProvinceId to) {
        return cases.hold(year, List.of(from, to)).stream()
                .filter(one -> one.province().equals(to) && one.open())
                .findFirst()
                .orElseThrow(() -> new Refused("refused.contract.move-year", year.toString()));
    }

    /** @param there held, as is the year that the contract leaves. @return whether it is beyond the posts there */
    boolean bring(ContractRow contract, HiringCase there, String why) {
        long here = contract.year();
        int left = posts.left(here);
        contracts.move(contract.id(), there.id());
        if (posts.left(here) > left) {
            approvals.giveUp(here, 1);
            log.ofYear(here, HiringEventType.POSTS_GIVEN_UP, "1 · " + why, null);
        }
        signings.signed(there.id()); // it may take the last post there
        return posts.exceeded(there.id());
    }
}
