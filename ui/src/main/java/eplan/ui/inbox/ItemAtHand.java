package eplan.ui.inbox;

import eplan.inbox.Inbox;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.NotFound;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds an item wherever it is: in the pages that were read, or beyond them, as after a link or an act. */
final class ItemAtHand {

    private final Inbox inbox;
    private final InboxPages pages;

    ItemAtHand(Inbox inbox, InboxPages pages) {
        this.inbox = inbox;
        this.pages = pages;
    }

    /** @throws NotFound when it is gone or out of scope */
    WorkItemView found(WorkItemId id) {
        return pages.find(id).orElseGet(() -> inbox.item(id));
    }

    /** Does something with the item, if there is one; says so when it is gone. */
    void with(@Nullable WorkItemId id, Consumer<WorkItemView> act) {
        if (id == null) {
            return;
        }
        try {
            act.accept(found(id));
        } catch (NotFound gone) {
            Notify.warn(Words.of("error.gone"));
        }
    }
}
