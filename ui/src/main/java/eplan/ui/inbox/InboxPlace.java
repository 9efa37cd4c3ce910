package eplan.ui.inbox;

import com.vaadin.flow.router.QueryParameters;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.inbox.WorkKind;
import eplan.registry.LaoType;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.shared.WorkItemId;
import eplan.ui.filters.UrlParameters;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the person is in the inbox. Lives in the URL, so that it survives back, reload and being sent to a colleague.
 *
 * @param shown the groups that are unfolded
 * @param item the item in the side panel
 */
record InboxPlace(Filter filter, Set<Group> shown, @Nullable WorkItemId item) {

    /** What needs nobody today is folded away. */
    static final Set<Group> SHOWN_AT_FIRST = Set.of(Group.FAR_OVERDUE, Group.OVERDUE, Group.DUE_SOON);

    static final InboxPlace START = new InboxPlace(Filter.ALL, SHOWN_AT_FIRST, null);

    static InboxPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        Long round = url.number("round");
        Long level = url.number("level");
        Long lao = url.number("lao");
        Long item = url.number("item");
        Long person = url.number("by");
        Filter filter = new Filter(
                round == null ? null : new RoundId(round),
                url.word("type", LaoType.class),
                url.number("district"),
                level == null || level > 3 ? null : level.intValue(),
                url.word("kind", WorkKind.class),
                lao == null ? null : new LaoId(lao),
                person == null ? Objects.requireNonNullElse(url.word("who", Who.class), Who.ANYBODY) : Who.ANYBODY,
                person == null ? null : new AccountId(person),
                url.text("q"));
        return new InboxPlace(filter, shown(url.text("show")), item == null ? null : new WorkItemId(item));
    }

    /** Of a text that was kept, as {@link #query} gives it; one that cannot be read is the start. */
    static InboxPlace of(String query) {
        try {
            return from(QueryParameters.fromString(query));
        } catch (IllegalArgumentException unreadable) {
            return START;
        }
    }

    private static Set<Group> shown(@Nullable String text) {
        if (text == null) {
            return SHOWN_AT_FIRST;
        }
        Set<Group> groups = EnumSet.noneOf(Group.class);
        for (String word : text.split("\\.", 10)) {
            UrlParameters.wordOf(word, Group.class).ifPresent(groups::add);
        }
        return groups;
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("round", filter.round())
                .with("type", filter.laoType())
                .with("district", filter.districtId())
                .with("level", filter.level())
                .with("kind", filter.kind())
                .with("lao", filter.lao())
                .with("who", filter.assignee() == Who.ANYBODY ? null : filter.assignee())
                .with("by", filter.person())
                .with("q", filter.text())
                .with("show", shown.equals(SHOWN_AT_FIRST) ? null : shownAsText())
                .with("item", item)
                .build();
    }

    /** As in the URL after the question mark; empty for the start. */
    String query() {
        return parameters().getQueryString();
    }

    private String shownAsText() {
        String text = shown.stream().sorted().map(UrlParameters::lower).collect(Collectors.joining("."));
        return text.isEmpty() ? "none" : text;
    }

    InboxPlace withFilter(Filter other) {
        return new InboxPlace(other, shown, null);
    }

    InboxPlace withItem(@Nullable WorkItemId other) {
        return new InboxPlace(filter, shown, other);
    }

    InboxPlace toggled(Group group) {
        Set<Group> groups = EnumSet.noneOf(Group.class);
        groups.addAll(shown);
        if (!groups.remove(group)) {
            groups.add(group);
        }
        return new InboxPlace(filter, groups, item);
    }
}
