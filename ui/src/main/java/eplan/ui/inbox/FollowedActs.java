package eplan.ui.inbox;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Acts that wait or run, and whose end the person has not been told yet. Kept for the session: they outlive the screen. */
final class FollowedActs implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<Long> ids = new LinkedHashSet<>();

    private FollowedActs() {}

    static FollowedActs ofSession() {
        VaadinSession session = VaadinSession.getCurrent();
        FollowedActs known = session.getAttribute(FollowedActs.class);
        if (known != null) {
            return known;
        }
        FollowedActs none = new FollowedActs();
        session.setAttribute(FollowedActs.class, none);
        return none;
    }

    void add(long act) {
        ids.add(act);
    }

    void remove(long act) {
        ids.remove(act);
    }

    List<Long> all() {
        return List.copyOf(ids);
    }
}
