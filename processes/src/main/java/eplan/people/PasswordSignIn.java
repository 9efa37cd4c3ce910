package eplan.people;

import eplan.people.SignInHappened.Outcome;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs in by a name and a password of ours. A name without an account is treated alike in every respect: it is counted,
 * its password is compared (with a hash of nothing), and it gets locked.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInTries tries;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final String hashOfNothing;

    PasswordSignIn(
            Accounts accounts,
            SignInTries tries,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
        this.hashOfNothing =
                Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(given.getCredentials());
        try {
            return signIn(name, password);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("the database does not answer", e);
        }
    }

    private Authentication signIn(String name, String password) {
        Optional<Account> account = find(name);
        try {
            tries.begin(name, Instant.now());
        } catch (SignInLocked locked) {
            tell(Outcome.LOCKED, null, account);
            throw locked;
        }
        if (!right(account, password)) {
            tell(Outcome.WRONG, null, account);
            throw tries.lockedUntil(name)
                    .<RuntimeException>map(SignInLocked::new)
                    .orElseGet(() -> new BadCredentialsException("wrong name or password"));
        }
        Actor actor = account.orElseThrow().actor();
        transaction.executeWithoutResult(status -> {
            tries.forget(name);
            tell(Outcome.SUCCEEDED, actor, account);
        });
        var principal = new SignedInAccount(name, actor);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /** A name that no username can be is not looked up: PostgreSQL refuses some characters. */
    private Optional<Account> find(String name) {
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : accounts.findByIdentity(Identity.OURS, name);
    }

    private boolean right(Optional<Account> account, String password) {
        String hash = account.map(Account::passwordHash).orElse(hashOfNothing);
        boolean matches = passwords.matches(password, hash);
        return matches && account.filter(Account::enabled).isPresent();
    }

    private void tell(Outcome outcome, @Nullable Actor actor, Optional<Account> tried) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new SignInHappened(outcome, actor, tried.map(Account::id).orElse(null))));
    }
}
