package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.Refused;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountOffice implements AccountOpening {

    private final Accounts accounts;
    private final Access access;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;

    AccountOffice(Accounts accounts, Access access, PasswordEncoder passwords, JdbcClient jdbc) {
        this.accounts = accounts;
        this.access = access;
        this.passwords = passwords;
        this.jdbc = jdbc;
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
        access.system();
        if (accounts.existsByUsername(wanted.username())) {
            throw new Refused("refused.account.taken", wanted.username());
        }
        String hash = Objects.requireNonNull(passwords.encode(password));
        Account account = accounts.saveAndFlush(new Account(wanted, hash));
        Identity identity = Identity.ofUsername(account.username());
        jdbc.sql("insert into eplan.account_identity (issuer, subject, account_id) values (?, ?, ?)")
                .params(identity.issuer(), identity.subject(), account.id().value())
                .update();
        return account.id();
    }
}
