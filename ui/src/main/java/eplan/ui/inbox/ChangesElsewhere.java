package eplan.ui.inbox;

import com.vaadin.flow.component.html.Span;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.NotFound;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What others change while somebody looks at the list: it is read again in its place, and nothing that is typed, chosen or open
 * is taken away. Said aloud only where it is about the reader's own work.
 */
final class ChangesElsewhere {

    private final InboxView view;
    private final CasePanel panel;
    private final ItemAtHand atHand;
    private final Span news = new Span();

    ChangesElsewhere(InboxView view, CasePanel panel, ItemAtHand atHand) {
        this.view = view;
        this.panel = panel;
        this.atHand = atHand;
        news.addClassName("unseen");
        news.getElement().setAttribute("role", "status");
    }

    /** Where it is said. */
    Span news() {
        return news;
    }

    void show() {
        Map<WorkItemId, WorkItemView> before = mine();
        view.readLines();
        showItem();
        int changed = differences(before, mine());
        if (changed > 0) {
            news.removeAll();
            news.add(new Span(Words.of("inbox.changed", changed)));
        }
    }

    private void showItem() {
        WorkItemId id = view.place().item();
        if (id == null) {
            return;
        }
        try {
            panel.follow(atHand.found(id));
        } catch (NotFound gone) {
            panel.gone();
        }
    }

    private Map<WorkItemId, WorkItemView> mine() {
        Map<WorkItemId, WorkItemView> mine = new HashMap<>();
        for (InboxRow row : view.list().rows()) {
            if (row instanceof InboxRow.Item(WorkItemView item) && item.mine()) {
                mine.put(item.id(), item);
            }
        }
        return mine;
    }

    private static int differences(Map<WorkItemId, WorkItemView> before, Map<WorkItemId, WorkItemView> now) {
        Set<WorkItemId> all = new HashSet<>(before.keySet());
        all.addAll(now.keySet());
        all.removeIf(id -> Objects.equals(before.get(id), now.get(id)));
        return all.size();
    }
}
