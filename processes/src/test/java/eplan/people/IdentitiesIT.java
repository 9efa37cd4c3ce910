package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.AccountId;
import eplan.testing.EplanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule of decision 006: whoever vouches, role and scope come from the account. */
@EplanTest
class IdentitiesIT {

    private static final String ISSUER = "https://id.example.go.th/realms/eplan";

    @Autowired
    Identities identities;

    @Autowired
    AccountOpening opening;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    private AccountId account(String name) {
        return actors.asSystem(
                () -> opening.open(new NewAccount(name, "ผู้ตรวจสอบ", Role.AUDITOR, null, null), "password"));
    }

    @Test
    void anIdentityOfAnotherIssuerLeadsToTheAccountItIsLinkedTo() {
        AccountId id = account("linked");
        jdbc.sql("insert into eplan.account_identity values (?, 'c0ffee', ?)")
                .params(ISSUER, id.value())
                .update();
        assertThat(identities.actorOf(new Identity(ISSUER, "c0ffee")))
                .contains(new Actor(id, "ผู้ตรวจสอบ", Role.AUDITOR, null, null));
        assertThat(identities.actorOf(Identity.ofUsername("linked"))).isPresent();
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        account("somebody");
        assertThat(identities.actorOf(new Identity(ISSUER, "somebody"))).isEmpty();
    }

    @Test
    void anAccountThatIsSwitchedOffHasNoActor() {
        AccountId id = account("gone");
        jdbc.sql("update eplan.account set enabled = false where id = ?")
                .param(id.value())
                .update();
        assertThat(identities.actorOf(Identity.ofUsername("gone"))).isEmpty();
    }
}
