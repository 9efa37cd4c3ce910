package eplan.people;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of somebody who signed in with a password of ours; carries no password. */
final class SignedInAccount implements UserDetails, HasActor {
    private static final long serialVersionUID = 1L;

    private final String username;
    private final transient Actor actor;

    SignedInAccount(String username, Actor actor) {
        this.username = username;
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return username;
    }
}
