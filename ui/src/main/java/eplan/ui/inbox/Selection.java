package eplan.ui.inbox;

import eplan.inbox.Inbox.Group;
import eplan.shared.WorkItemId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items that are selected, in the order in which they were. They stay so while pages are read, until the filter changes. */
final class Selection {

    /** What pressing a group's button selects next. */
    enum Next {
        /** What is loaded of it. */
        LOADED,
        /** All of it, also what is not loaded. */
        WHOLE,
        NONE
    }

    private final Set<WorkItemId> ids = new LinkedHashSet<>();

    /** Groups that were selected beyond what is loaded, with what they held then. */
    private final Map<Group, Set<WorkItemId>> whole = new EnumMap<>(Group.class);

    boolean has(WorkItemId id) {
        return ids.contains(id);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    int size() {
        return ids.size();
    }

    boolean isOnly(@Nullable WorkItemId id) {
        return id != null && ids.size() == 1 && ids.contains(id);
    }

    /** As they are now. */
    Set<WorkItemId> ids() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    Next next(Group group, Collection<WorkItemId> loaded, long count) {
        if (!ids.containsAll(loaded)) {
            return Next.LOADED;
        }
        return count > loaded.size() && !whole.containsKey(group) ? Next.WHOLE : Next.NONE;
    }

    void toggle(WorkItemId id) {
        if (ids.remove(id)) {
            whole.values().removeIf(all -> all.contains(id));
        } else {
            ids.add(id);
        }
    }

    void add(Collection<WorkItemId> more) {
        ids.addAll(more);
    }

    void addWhole(Group group, Collection<WorkItemId> all) {
        ids.addAll(all);
        whole.put(group, Set.copyOf(all));
    }

    void drop(Group group, Collection<WorkItemId> loaded) {
        Set<WorkItemId> all = whole.remove(group);
        if (all != null) {
            drop(all);
        }
        drop(loaded);
    }

    void drop(Collection<WorkItemId> some) {
        some.forEach(ids::remove);
        whole.values().removeIf(all -> !ids.containsAll(all));
    }

    void clear() {
        ids.clear();
        whole.clear();
    }
}
