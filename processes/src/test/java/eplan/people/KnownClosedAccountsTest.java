package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.AccountId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class KnownClosedAccountsTest {

    private static final AccountId LEAVER = new AccountId(7);
    private static final AccountId OTHER = new AccountId(8);

    private final KnownClosedAccounts known = new KnownClosedAccounts(this::readBeforeTheCommit);
    private boolean away;

    /** The account is closed while somebody reads, who still finds it open. */
    private Set<Long> readBeforeTheCommit() {
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        known.closed(new AccountClosed(LEAVER, "ย้าย"));
        return Set.of();
    }

    @Test
    void whatWasReadBeforeTheCommitDoesNotOpenTheAccountAgain() {
        assertThat(known.contains(OTHER)).isFalse();
        assertThat(known.contains(LEAVER)).isTrue();
    }

    @Test
    void whileTheDatabaseIsAwayWhatWasKnownCounts() {
        away = true;
        known.closed(new AccountClosed(LEAVER, "ย้าย"));
        assertThat(known.contains(LEAVER)).isTrue();
        assertThat(known.contains(OTHER)).isFalse();
    }
}
