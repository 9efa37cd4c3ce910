package eplan.people;

import eplan.people.Absences.Absence;
import eplan.shared.AccountId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountOffice implements AccountOpening, AccountClosing {

    private final Accounts accounts;
    private final Access access;
    private final Absences absences;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AccountOffice(
            Accounts accounts,
            Access access,
            Absences absences,
            PasswordEncoder passwords,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.access = access;
        this.absences = absences;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean exists(String username) {
        access.system();
        return accounts.existsByUsername(username);
    }

    @Override
    @Transactional
    public AccountId open(NewAccount wanted, String password) {
        return open(wanted, password, true);
    }

    @Override
    @Transactional
    public AccountId open(NewAccount wanted, String password, boolean enabled) {
        access.system();
        if (accounts.existsByUsername(wanted.username())) {
            throw new Refused("refused.account.taken", wanted.username());
        }
        String hash = Objects.requireNonNull(passwords.encode(password));
        Account account = accounts.saveAndFlush(new Account(wanted, hash, enabled));
        Identity identity = Identity.ofUsername(account.username());
        jdbc.sql("insert into eplan.account_identity (issuer, subject, account_id) values (?, ?, ?)")
                .params(identity.issuer(), identity.subject(), account.id().value())
                .update();
        return account.id();
    }

    @Override
    @Transactional
    public void enable(AccountId account) {
        access.system();
        jdbc.sql("update eplan.account set enabled = true, version = version + 1 where id = ? and not enabled")
                .param(account.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public AccountView leaver(AccountId account) {
        return absence(account).person();
    }

    @Override
    @Transactional
    public void close(AccountId account, String reason) {
        AccountView person = absence(account).person();
        String why = Reason.given(reason, "refused.leaving.reason", Reason.LONGEST, "refused.leaving.reason.long");
        int closed = jdbc.sql(
                        "update eplan.account set enabled = false, version = version + 1 where id = ? and enabled")
                .param(account.value())
                .update();
        if (closed == 0) {
            throw left(person);
        }
        events.publishEvent(new AccountClosed(account, why));
    }

    /** Who may let others stand in for somebody may let them go if they lead that office; nobody themselves. */
    private Absence absence(AccountId account) {
        Absence absence = absences.of(account);
        if (account.equals(absence.by().account())) {
            throw new Refused("refused.leaving.self");
        }
        mustLead(absence.by());
        if (!absence.here()) {
            throw left(absence.person());
        }
        return absence;
    }

    /** Headquarters' officers decide for provinces, but leave the province's people to their head. */
    private void mustLead(Actor by) {
        if (by.role() != Role.PROVINCIAL_HEAD) {
            access.processOwner();
        }
    }

    private static Refused left(AccountView person) {
        return new Refused("refused.leaving.left", person.displayName());
    }
}
