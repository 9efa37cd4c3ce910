package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.AccountId;
import eplan.testing.EplanTest;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is signed in on the node that closes their account is out with the commit, not some seconds later. */
@EplanTest
class ClosedAtOnceIT {

    @Autowired
    AccountOpening opening;

    @Autowired
    AccountClosing closing;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor owner;
    private Actor officer;

    @BeforeEach
    void headquarters() {
        owner = person("at.once.owner", Role.HQ_PROCESS_OWNER);
        officer = person("at.once.officer", Role.HQ_OFFICER);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("""
                        delete from eplan.account_identity
                         where account_id in (select id from eplan.account where username like 'at.once.%')""").update();
        jdbc.sql("delete from eplan.account where username like 'at.once.%'").update();
    }

    private Actor person(String username, Role role) {
        AccountId id =
                actors.asSystem(() -> opening.open(new NewAccount(username, username, role, null, null), "password-1"));
        return new Actor(id, username, role, null, null);
    }

    private void close() {
        actors.as(owner, () -> {
            closing.close(Objects.requireNonNull(officer.account()), "ย้ายไปจังหวัดอื่น");
            return owner;
        });
    }

    private void signedInAs(Actor who) {
        SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(who));
    }

    @Test
    void theCommitEndsIt() {
        signedInAs(officer);
        assertThat(actors.current()).isEqualTo(officer);
        close();
        assertThatThrownBy(actors::current).isInstanceOf(NoLongerHere.class);
        signedInAs(owner);
        assertThat(actors.current()).isEqualTo(owner);
    }

    @Test
    void whatIsUndoneEndsNothing() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            close();
        });
        signedInAs(officer);
        assertThat(actors.current()).isEqualTo(officer);
    }
}
