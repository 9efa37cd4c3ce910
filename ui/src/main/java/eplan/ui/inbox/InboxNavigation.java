package eplan.ui.inbox;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.inbox.Inbox;
import eplan.inbox.Inbox.Group;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The inbox's place in the navigation; its badge counts what cannot wait. LAO staff have their own page instead. */
@Component
class InboxNavigation implements NavEntries {

    private final Inbox inbox;

    InboxNavigation(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role() == Role.LAO_STAFF
                ? List.of()
                : List.of(new NavEntry(1, "nav.inbox", "", VaadinIcon.INBOX, this::pressing, true));
    }

    private long pressing() {
        var counts = inbox.counts(Inbox.Filter.ALL);
        return counts.getOrDefault(Group.FAR_OVERDUE, 0L)
                + counts.getOrDefault(Group.OVERDUE, 0L)
                + counts.getOrDefault(Group.DUE_SOON, 0L);
    }
}
