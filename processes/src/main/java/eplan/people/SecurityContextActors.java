package eplan.people;

import eplan.shared.AccountId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The actor that this thread was told to act as, or else the one who signed in, as long as their account is not closed. The
 * first is kept here and not in Spring Security's context, because within a Vaadin request that always answers with the
 * session's own.
 */
@Component
class SecurityContextActors implements Actors {

    private static final ThreadLocal<@Nullable Actor> ACTING = new ThreadLocal<>();

    private final ClosedAccounts closed;

    SecurityContextActors(ClosedAccounts closed) {
        this.closed = closed;
    }

    @Override
    public Actor current() {
        Actor acting = ACTING.get();
        if (acting != null) {
            return acting;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof HasActor principal) {
            return here(principal.actor());
        }
        throw new AccessDeniedException("nobody is signed in");
    }

    private Actor here(Actor signedIn) {
        AccountId account = signedIn.account();
        if (account != null && closed.contains(account)) {
            throw new NoLongerHere();
        }
        return signedIn;
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(Actor.SYSTEM, work);
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = ACTING.get();
        ACTING.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }
}
