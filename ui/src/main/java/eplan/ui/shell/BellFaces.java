package eplan.ui.shell;

import eplan.correspondence.Live;
import eplan.correspondence.Notices;
import eplan.people.Actors;
import eplan.shared.AccountId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the bell works with. */
@Component
record BellFaces(ObjectProvider<Notices> notices, Actors actors, LiveUpdates live) {

    /** A bell that follows the notices of whoever is signed in; hidden for others. */
    Bell bell() {
        Notices known = notices.getIfAvailable();
        AccountId account = known == null ? null : account();
        if (known == null || account == null) {
            return new Bell(null);
        }
        Bell bell = new Bell(known);
        live.follow(bell, Set.of(Live.account(account)), bell::refresh);
        return bell;
    }

    private @Nullable AccountId account() {
        try {
            return actors.current().account();
        } catch (AccessDeniedException nobody) {
            return null;
        }
    }
}
