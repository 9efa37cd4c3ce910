package eplan.integration.accounts;

import eplan.audit.Audit;
import eplan.people.AccountOpening;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Outside the embedded default: the first process owner, {@code owner}, with the password that the installer gives by
 * environment, once. Without one, or when the account exists, nothing happens; there is no default password.
 */
@Component
@Profile("!embedded")
class FirstOwner {

    static final String USERNAME = "owner";
    private static final int SHORTEST = 12;
    private static final Logger LOG = LoggerFactory.getLogger(FirstOwner.class);

    private final AccountOpening opening;
    private final Actors actors;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final FirstOwnerSettings settings;

    FirstOwner(
            AccountOpening opening,
            Actors actors,
            Audit audit,
            TransactionTemplate transaction,
            FirstOwnerSettings settings) {
        this.opening = opening;
        this.actors = actors;
        this.audit = audit;
        this.transaction = transaction;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void openOnce() {
        String password = settings.password();
        if (password.isEmpty()) {
            return;
        }
        if (password.length() < SHORTEST) {
            LOG.error("EPLAN_FIRST_OWNER_PASSWORD is shorter than {} characters: no account was made", SHORTEST);
            return;
        }
        actors.asSystem(() -> transaction.execute(status -> open(password)));
    }

    private boolean open(String password) {
        if (opening.exists(USERNAME)) {
            return false;
        }
        var id = opening.open(new NewAccount(USERNAME, settings.name(), Role.HQ_PROCESS_OWNER, null, null), password);
        audit.record("account.opened", "account:" + id, null, USERNAME);
        LOG.info("account {} was made with the password of EPLAN_FIRST_OWNER_PASSWORD", USERNAME);
        return true;
    }
}
