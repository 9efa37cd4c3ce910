package eplan.ui.messages;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.correspondence.Messages;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The messages' place in everybody's navigation; its badge counts threads with something unread. */
@Component
class MessagesNavigation implements NavEntries {

    private static final double AFTER_THE_SUMS = 4.5;
    private static final double AFTER_ONES_OWN_CASE = 21;

    private final Messages messages;

    MessagesNavigation(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<NavEntry> of(Actor actor) {
        if (actor.account() == null) {
            return List.of();
        }
        double order = actor.role() == Role.LAO_STAFF ? AFTER_ONES_OWN_CASE : AFTER_THE_SUMS;
        return List.of(
                new NavEntry(order, "nav.messages", MessagesView.PATH, VaadinIcon.COMMENTS_O, messages::unread, false));
    }
}
