package eplan.ui.inbox;

import eplan.inbox.Inbox;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.InboxViews;
import eplan.inbox.InboxViews.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the dialog of views works with; counts are read once for as long as it is open. */
final class ViewsDesk {

    /** An office may share more than anybody wants to wait for: the rest of them show no count. */
    private static final int COUNTED = 40;

    private final InboxViews views;
    private final Inbox inbox;
    private final Supplier<InboxPlace> place;
    private final Consumer<InboxPlace> go;
    private final boolean mayKeep;
    private final Map<Filter, Map<Group, Long>> counted = new HashMap<>();

    /**
     * @param place where the person is now
     * @param go opens another place
     * @param mayKeep auditors only open what others share
     */
    ViewsDesk(InboxViews views, Inbox inbox, Supplier<InboxPlace> place, Consumer<InboxPlace> go, boolean mayKeep) {
        this.views = views;
        this.inbox = inbox;
        this.place = place;
        this.go = go;
        this.mayKeep = mayKeep;
    }

    boolean mayKeep() {
        return mayKeep;
    }

    InboxViews views() {
        return views;
    }

    /** Other people work too: what was counted before may have changed. */
    List<View> opened() {
        counted.clear();
        return views.mine();
    }

    /** Keeps the filter and groups that are shown now, without the item in the panel. */
    void keep(String name, boolean shared) {
        views.keep(name, place.get().withItem(null).query(), shared);
    }

    void open(View view) {
        go.accept(InboxPlace.of(view.query()));
    }

    boolean isShown(View view) {
        return InboxPlace.of(view.query()).equals(place.get().withItem(null));
    }

    /** How many items the view shows: those of the groups that are unfolded in it. */
    OptionalLong count(View view) {
        InboxPlace wanted = InboxPlace.of(view.query());
        if (counted.size() >= COUNTED && !counted.containsKey(wanted.filter())) {
            return OptionalLong.empty();
        }
        Map<Group, Long> counts = counted.computeIfAbsent(wanted.filter(), inbox::counts);
        return OptionalLong.of(wanted.shown().stream()
                .mapToLong(group -> counts.getOrDefault(group, 0L))
                .sum());
    }
}
