package eplan.people;

import java.util.Optional;

/**
 * The one place where a proved identity becomes an actor, with the role and scope of its account. The form's sign-in asks
 * here; OpenID Connect's user service is to ask here too, and to end in a principal that is {@link HasActor}.
 */
public interface Identities {

    /** The actor behind the identity; empty when no account is linked to it, or the account is switched off. */
    Optional<Actor> actorOf(Identity identity);
}
