package eplan.ui.inbox;

import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.List;

/** Which of the list's lines are selected, and what a group's button selects. */
final class Picks {

    private final List<InboxRow> rows;
    private final Selection selection;

    /** @param rows the list's lines as they are at any moment */
    Picks(List<InboxRow> rows, Selection selection) {
        this.rows = rows;
        this.selection = selection;
    }

    boolean has(InboxRow row) {
        return row instanceof InboxRow.Item(WorkItemView item) && selection.has(item.id());
    }

    /** What a line's checkbox, or a group's button, is called. */
    String word(InboxRow row) {
        return switch (row) {
            case InboxRow.Item(WorkItemView item) -> Words.of("bulk.pick", item.laoTh(), item.caseNumber());
            case InboxRow.Heading heading -> word(heading);
            case InboxRow.More more -> "";
        };
    }

    private String word(InboxRow.Heading heading) {
        return switch (next(heading)) {
            case LOADED -> Words.of("bulk.pick.loaded");
            case WHOLE -> Words.of("bulk.pick.whole", Math.min(heading.count(), WorkActs.MOST));
            case NONE -> Words.of("bulk.pick.none");
        };
    }

    Selection.Next next(InboxRow.Heading heading) {
        return selection.next(heading.group(), loaded(heading.group()), heading.count());
    }

    /** The group's items that are in the list. */
    List<WorkItemId> loaded(Group group) {
        List<WorkItemId> ids = new ArrayList<>();
        for (InboxRow row : rows) {
            if (row instanceof InboxRow.Item(WorkItemView item) && item.group() == group) {
                ids.add(item.id());
            }
        }
        return ids;
    }
}
