package eplan.ui.inbox;

import eplan.inbox.Inbox;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.WorkItemId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages that the person has asked for so far, by group. A group that is folded away is not read. */
final class InboxPages {

    static final int SIZE = 50;

    private final Inbox inbox;
    private final Map<Group, List<WorkItemView>> loaded = new EnumMap<>(Group.class);
    private Map<Group, Long> counts = Map.of();
    private Filter filter = Filter.ALL;
    private @Nullable Place stood;

    /** Where an item stood before the list was read again. */
    private record Place(WorkItemView item, int index) {

        /** Whether an act has taken it elsewhere since: into another group, to or from the reader's own, or away. */
        boolean left(@Nullable WorkItemView now) {
            return now == null || now.group() != item.group() || now.mine() != item.mine();
        }
    }

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * Remembers where the item stands, so that {@link #step} goes on from there when an act takes it elsewhere; also when
     * the list is read once more after that.
     */
    void remember(@Nullable WorkItemId id) {
        int at = id == null ? -1 : index(id);
        if (id != null && at >= 0 && left(id, at) == null) {
            stood = new Place(items().get(at), at);
        }
    }

    /** Another item is looked at: where the former one stood is of no use any more. */
    void looking(@Nullable WorkItemId id) {
        if (stood != null && !stood.item().id().equals(id)) {
            stood = null;
        }
    }

    /** Where the item stood before an act took it elsewhere; null when it stands there still. */
    private @Nullable Place left(WorkItemId id, int at) {
        Place place = stood;
        boolean left = place != null && place.item().id().equals(id) && place.left(at < 0 ? null : items().get(at));
        return left ? place : null;
    }

    /** Reads again from the start; groups that were read further keep as many pages as they had when {@code keep}. */
    void load(Filter wanted, Set<Group> shown, boolean keep) {
        filter = wanted;
        counts = inbox.counts(filter);
        for (Group group : Group.values()) {
            List<WorkItemView> before = loaded.remove(group);
            if (shown.contains(group) && count(group) > 0) {
                int size = keep && before != null ? Math.max(SIZE, before.size()) : SIZE;
                loaded.put(group, new ArrayList<>(inbox.page(filter, group, null, size)));
            }
        }
    }

    /** Reads the group's next page. */
    void more(Group group) {
        List<WorkItemView> items = loaded.computeIfAbsent(group, g -> new ArrayList<>());
        Inbox.Cursor after = items.isEmpty() ? null : items.getLast().cursor();
        items.addAll(inbox.page(filter, group, after, SIZE));
    }

    /** The group that goes on behind this item, where it is the last one that was read. */
    Optional<Group> goesOnBehind(WorkItemId id) {
        return loaded.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty()
                        && one.getValue().getLast().id().equals(id)
                        && count(one.getKey()) > one.getValue().size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    long count(Group group) {
        return counts.getOrDefault(group, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The lines to show: groups that hold something, latest first. */
    List<InboxRow> rows() {
        List<InboxRow> rows = new ArrayList<>();
        for (Group group : Group.values()) {
            if (count(group) > 0) {
                List<WorkItemView> items = loaded.get(group);
                rows.add(new InboxRow.Heading(group, count(group), items != null));
                addItems(rows, group, items == null ? List.of() : items);
            }
        }
        return rows;
    }

    private void addItems(List<InboxRow> rows, Group group, List<WorkItemView> items) {
        items.forEach(item -> rows.add(new InboxRow.Item(item)));
        long left = count(group) - items.size();
        if (!items.isEmpty() && left > 0) {
            rows.add(new InboxRow.More(group, left));
        }
    }

    boolean anyAsleep(Set<WorkItemId> ids) {
        return loaded.getOrDefault(Group.ASLEEP, List.of()).stream().anyMatch(item -> ids.contains(item.id()));
    }

    Optional<WorkItemView> find(WorkItemId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The item {@code step} lines below (above when negative) the given one, or the place it has left; else the first. */
    Optional<WorkItemView> step(@Nullable WorkItemId from, int step) {
        List<WorkItemView> items = items();
        int to = from == null ? 0 : next(from, step);
        return to >= 0 && to < items.size() ? Optional.of(items.get(to)) : Optional.empty();
    }

    private int next(WorkItemId from, int step) {
        int at = index(from);
        Place place = left(from, at);
        if (place == null
                || at == place.index()) { // what was taken stands first among one's own, where it may have stood before
            return at < 0 ? 0 : at + step;
        }
        if (at >= 0 && at < place.index()) { // it stands above now: those between have moved down
            return step > 0 ? place.index() + step : place.index() + step + 1;
        }
        return step > 0 ? place.index() + step - 1 : place.index() + step; // the next one has moved up
    }

    private int index(WorkItemId id) {
        List<WorkItemView> items = items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private List<WorkItemView> items() {
        return loaded.values().stream().flatMap(List::stream).toList();
    }
}
