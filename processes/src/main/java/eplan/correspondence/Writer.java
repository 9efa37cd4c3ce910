package eplan.correspondence;

import eplan.people.Actor;
import eplan.shared.AccountId;
import org.springframework.security.access.AccessDeniedException;

/** Somebody who writes: a person with an account, and no auditor. */
record Writer(AccountId account, Actor actor) {

    /** @throws AccessDeniedException when the actor is none */
    static Writer of(Actor actor) {
        AccountId account = actor.account();
        if (account == null || !actor.role().mayWrite()) {
            throw new AccessDeniedException(actor.role() + " may not write messages");
        }
        return new Writer(account, actor);
    }
}
