package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.annotation.Transactional;

/** Who has left neither signs in nor goes on ({@link ClosedAtOnceIT}). All in a transaction that is undone. */
@EplanTest
@Transactional
class ClosedAccountsIT {

    private static final String PASSWORD = "right-password-1";

    @Autowired
    AccountOpening opening;

    @Autowired
    AccountClosing closing;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    /** The next who signs in reads the account anew; here all is one transaction. */
    @Autowired
    EntityManager entities;

    private Actor owner;
    private Actor officer;

    @BeforeEach
    void headquarters() {
        owner = person("closed.owner", Role.HQ_PROCESS_OWNER);
        officer = person("closed.officer", Role.HQ_OFFICER);
    }

    private Actor person(String username, Role role) {
        AccountId id =
                actors.asSystem(() -> opening.open(new NewAccount(username, username, role, null, null), PASSWORD));
        return new Actor(id, username, role, null, null);
    }

    private static AccountId id(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    private void close(Actor by, Actor leaver) {
        actors.as(by, () -> {
            closing.close(id(leaver), "ย้ายไปจังหวัดอื่น");
            return by;
        });
    }

    @Test
    void anotherNodeFindsItInTheDatabase() {
        close(owner, officer);
        assertThat(new KnownClosedAccounts(jdbc).contains(id(officer))).isTrue();
        assertThat(new KnownClosedAccounts(jdbc).contains(id(owner))).isFalse();
    }

    @Test
    void whoHasLeftDoesNotSignInAgain() {
        var given = UsernamePasswordAuthenticationToken.unauthenticated("closed.officer", PASSWORD);
        assertThat(signIn.authenticate(given).isAuthenticated()).isTrue();
        close(owner, officer);
        entities.clear();
        assertThatThrownBy(() -> signIn.authenticate(given)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void itIsOnRecord() {
        close(owner, officer);
        assertThat(jdbc.sql(
                                "select actor_name || ' ' || action || ' ' || reason from eplan.audit_entry where subject = ?")
                        .param("account:" + id(officer))
                        .query(String.class)
                        .list())
                .containsExactly("closed.owner account.closed ย้ายไปจังหวัดอื่น");
    }

    @Test
    void onlyTheProcessOwnerClosesAccountsOfHeadquartersAndNeverTheirOwn() {
        Actor auditor = person("closed.auditor", Role.AUDITOR);
        assertThatThrownBy(() -> close(officer, owner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> close(owner, owner))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.leaving.self"));
        assertThatThrownBy(() -> close(owner, auditor)).isInstanceOf(NotFound.class);
    }
}
