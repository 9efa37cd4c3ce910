package eplan.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import eplan.inbox.HiringWork;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.WorkItemId;
import eplan.ui.hiring.HiringLinks;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the keys and the bar do: to the selected items if there are any, else to the one in the panel. */
final class InboxActs implements InboxKeys.Acts, BulkBar.Acts {

    private final InboxView view;
    private final InboxPages pages;
    private final ItemAtHand atHand;
    private final Selection selection;
    private final BulkActs bulk;
    private final boolean mayWrite;

    /** @param mayWrite auditors only look */
    InboxActs(
            InboxView view, InboxPages pages, ItemAtHand atHand, Selection selection, BulkActs bulk, boolean mayWrite) {
        this.view = view;
        this.pages = pages;
        this.atHand = atHand;
        this.selection = selection;
        this.bulk = bulk;
        this.mayWrite = mayWrite;
    }

    @Override
    public void step(int lines) {
        goOn(lines);
    }

    /** Opens another item; behind the last one that was read, the next page is read first. @return whether there is one */
    boolean goOn(int lines) {
        WorkItemId from = view.place().item();
        if (from != null && lines > 0) {
            pages.goesOnBehind(from).ifPresent(view::more);
        }
        Optional<WorkItemView> next = pages.step(from, lines);
        next.ifPresent(item -> {
            view.open(item);
            view.list().choose(item.id(), true);
        });
        return next.isPresent();
    }

    @Override
    public void openCase() {
        atHand.with(view.place().item(), item -> view.getUI().ifPresent(ui -> open(ui, item)));
    }

    private static void open(UI ui, WorkItemView item) {
        HiringWork hiring = item.hiring();
        if (hiring == null) {
            Map<String, String> round = Map.of("year", item.year().toString(), "round", item.roundKey());
            ui.navigate("lao/" + item.lao(), QueryParameters.simple(round));
        } else {
            ui.navigate(HiringLinks.step(hiring.step()));
        }
    }

    @Override
    public void claim() {
        if (selection.isEmpty()) {
            atHand.with(view.place().item(), view::claim);
        } else {
            bulk.claim(selection.ids());
        }
    }

    @Override
    public void pick() {
        WorkItemId id = view.place().item();
        if (id != null && mayWrite) {
            view.list().pick(id);
        }
    }

    @Override
    public void snooze() {
        if (!mayWrite) {
            return;
        }
        if (selection.isEmpty()) {
            atHand.with(view.place().item(), item -> bulk.snooze(Set.of(item.id())));
        } else {
            bulk.snooze(selection.ids());
        }
    }

    @Override
    public void note() {
        if (!selection.isEmpty()) {
            bulk.note(selection.ids());
        }
    }

    @Override
    public void assign() {
        bulk.assign(selection.ids());
    }

    @Override
    public void remind() {
        bulk.remind(selection.ids());
    }

    @Override
    public void clear() {
        view.list().unpick();
    }

    @Override
    public void escape() {
        if (!selection.isEmpty()) {
            clear();
        } else if (view.place().item() != null) {
            view.closed();
        }
    }
}
