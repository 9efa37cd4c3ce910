package eplan.people;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountIdentities implements Identities {

    private final Accounts accounts;

    AccountIdentities(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Actor> actorOf(Identity identity) {
        return accounts.findByIdentity(identity.issuer(), identity.subject())
                .filter(Account::enabled)
                .map(Account::actor);
    }
}
