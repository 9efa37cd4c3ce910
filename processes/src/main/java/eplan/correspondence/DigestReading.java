package eplan.correspondence;

import eplan.cycle.Extensions;
import eplan.inbox.Inbox;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.Actor;
import eplan.people.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what a daily mail tells of through the faces that the person's screens use, with the person's own rights. */
@Component
class DigestReading {

    private static final List<Group> URGENT = List.of(Group.FAR_OVERDUE, Group.OVERDUE, Group.DUE_SOON);

    /** An office finds the rest in its inbox; an LAO is told of each. */
    private static final int FOR_AN_OFFICE = 5;

    private static final int FOR_AN_LAO = 30;

    private static final Filter LEFT = Filter.of(Who.LEFT_TO_ME);

    private final Actors actors;
    private final Inbox inbox;
    private final Messages messages;
    private final Extensions extensions;

    DigestReading(Actors actors, Inbox inbox, Messages messages, Extensions extensions) {
        this.actors = actors;
        this.inbox = inbox;
        this.messages = messages;
        this.extensions = extensions;
    }

    DigestContent of(Actor person) {
        return actors.as(
                person,
                () -> new DigestContent(
                        inbox.counts(LEFT),
                        person.lao() == null ? inbox.counts(Filter.ALL) : Map.of(),
                        first(person.lao() == null ? FOR_AN_OFFICE : FOR_AN_LAO),
                        messages.unread(),
                        extensions.waitingForMe()));
    }

    private List<WorkItemView> first(int most) {
        List<WorkItemView> first = new ArrayList<>();
        for (Group group : URGENT) {
            if (first.size() < most) {
                first.addAll(inbox.page(LEFT, group, null, most - first.size()));
            }
        }
        return first;
    }
}
