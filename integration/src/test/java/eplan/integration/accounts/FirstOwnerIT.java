package eplan.integration.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.audit.Audit;
import eplan.people.AccountOpening;
import eplan.people.Actors;
import eplan.testing.EplanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

/** On a PostgreSQL of one's own somebody can sign in first: with the password given by environment, and only then. */
@EplanTest
class FirstOwnerIT {

    @Autowired
    AccountOpening opening;

    @Autowired
    Actors actors;

    @Autowired
    Audit audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuthenticationProvider signIn;

    @Test
    void isMadeOnceAndKeepsItsPassword() {
        start("");
        start("too short");
        assertThat(actors.asSystem(() -> opening.exists(FirstOwner.USERNAME))).isFalse();

        start("a long enough password");
        start("another long password");

        assertThat(signIn("a long enough password").isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signIn("another long password")).isInstanceOf(AuthenticationException.class);
    }

    private void start(String password) {
        new FirstOwner(opening, actors, audit, transaction, new FirstOwnerSettings(FirstOwner.USERNAME, password))
                .openOnce();
    }

    private org.springframework.security.core.Authentication signIn(String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(FirstOwner.USERNAME, password));
    }
}
