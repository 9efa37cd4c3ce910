package eplan.people;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An authentication that stands for an actor without a sign-in form: tests of screens sign in with it. */
public final class ActorAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient HasActor principal;

    public ActorAuthentication(Actor actor) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name())));
        this.principal = () -> actor;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return principal;
    }
}
