package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HiringApprovals.Candidate;
import eplan.people.AccountOpening;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.shared.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst whose account closed for want of a contract is signed with after all: the account is theirs again. */
class ContinuingIT extends ContractFixture {

    @Autowired
    AccountOpening opening;

    @Autowired
    HiringApprovals approvals;

    private AccountId closed;
    private ContractDraft draft;

    @BeforeEach
    void anAnalystWhoseAccountIsClosed() {
        draft = draft();
        String username = "closed-" + draft.username;
        var account = new NewAccount(username, "กานดา", Role.ANALYST, here, null);
        closed = province.actors.asSystem(() -> opening.open(account, "password-1", false));
        draft.account = closed;
        draft.username = null;
    }

    @Test
    void theProvincesCandidateContinuesUnderTheClosedAccount() {
        does(officer, () -> approvals.find(SignedProvince.YEAR, here, null, new Candidate("กานดา", closed, "")));
        draft.candidate = as(officer, () -> approvals.of(SignedProvince.YEAR, here)).found().stream()
                .filter(found -> closed.equals(found.candidate().present()))
                .findFirst()
                .orElseThrow()
                .id();

        var signed = sign(draft);

        assertThat(account(signed.id())).isEqualTo(closed);
        assertThat(maySignIn(signed.id())).as("before the first day").isFalse();
        jobs.on(SignedProvince.YEAR.first(), signed.id());
        assertThat(maySignIn(signed.id())).isTrue();
    }

    @Test
    void nobodyElseGetsAnAccountThatIsClosed() {
        refused("refused.contract.account", () -> sign(draft));
    }
}
