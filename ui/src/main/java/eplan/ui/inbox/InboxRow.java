package eplan.ui.inbox;

import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;

/** One line of the list: a group's heading, an item, or the way to a group's next page. */
sealed interface InboxRow {

    /** Same key, same line: lets the browser keep its place when a line changes. */
    String key();

    record Heading(Group group, long count, boolean shown) implements InboxRow {
        @Override
        public String key() {
            return "group-" + group;
        }
    }

    record Item(WorkItemView view) implements InboxRow {
        @Override
        public String key() {
            return "item-" + view.id();
        }
    }

    record More(Group group, long left) implements InboxRow {
        @Override
        public String key() {
            return "more-" + group;
        }
    }
}
