package eplan.integration.accounts;

import eplan.audit.Audit;
import eplan.people.AccountOpening;
import eplan.people.AccountSetup;
import eplan.people.Actors;
import eplan.people.NewAccount;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the shipped accounts with random passwords. Passwords are told once on the console and kept in a file for the
 * owner alone; the file is written before the accounts are committed, so that no account exists whose password is lost.
 */
@Component
@Profile("embedded")
class EmbeddedAccounts implements AccountSetup {

    private final ShippedAccounts shipped;
    private final AccountOpening opening;
    private final Actors actors;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final AccountsFile file;
    private final RandomPasswords passwords = new RandomPasswords();

    EmbeddedAccounts(
            ShippedAccounts shipped,
            AccountOpening opening,
            Actors actors,
            Audit audit,
            TransactionTemplate transaction,
            EmbeddedAccountsSettings settings) {
        this.shipped = shipped;
        this.opening = opening;
        this.actors = actors;
        this.audit = audit;
        this.transaction = transaction;
        this.file = new AccountsFile(Objects.requireNonNull(settings.data(), "eplan.embedded.data"));
    }

    @Override
    public void prepareOffices() {
        prepare(shipped::offices);
    }

    @Override
    public void prepareLaoStaff() {
        prepare(shipped::laoStaff);
    }

    private synchronized void prepare(Supplier<List<NewAccount>> wanted) {
        List<Credential> made = actors.asSystem(() -> Objects.requireNonNull(transaction.execute(status -> {
            List<Credential> opened = wanted.get().stream()
                    .filter(account -> !opening.exists(account.username()))
                    .map(this::open)
                    .toList();
            if (!opened.isEmpty()) {
                file.add(opened);
            }
            return opened;
        })));
        if (!made.isEmpty()) {
            AccountsNotice.print(file.path(), made);
        }
    }

    private Credential open(NewAccount account) {
        String password = passwords.next();
        var id = opening.open(account, password);
        audit.record("account.opened", "account:" + id, null, account.username());
        return new Credential(account, password);
    }
}
