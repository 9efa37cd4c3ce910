package eplan.ui.inbox;

import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs;
import eplan.people.Actor;
import eplan.shared.WorkItemId;
import java.util.Collection;
import java.util.Set;

/** What is selected in the inbox, the bar that acts on it, and the news of such acts, wired together. */
final class BulkDesk implements WorkList.Picking {

    private final InboxView view;
    private final CaseFaces faces;
    private final Selection selection = new Selection();
    private final BulkActs bulk;
    private final ActWatch watch;
    private final InboxActs acts;
    private final BulkBar bar;

    BulkDesk(InboxView view, CaseFaces faces, InboxPages pages, ItemAtHand atHand) {
        this.view = view;
        this.faces = faces;
        Actor reader = faces.actors().current();
        BulkNews news = new BulkNews(faces.acts(), this::acted);
        bulk = new BulkActs(faces, pages, news);
        watch = new ActWatch(view, faces.acts(), WorkActBanner.takesWork(reader), news::ended);
        acts = new InboxActs(view, pages, atHand, selection, bulk, reader.role().mayWrite());
        bar = new BulkBar(acts);
    }

    Selection selection() {
        return selection;
    }

    /** What the keys and the bar do. */
    InboxActs acts() {
        return acts;
    }

    BulkBar bar() {
        return bar;
    }

    /** Under another filter other items are meant. */
    void filterChanged() {
        selection.clear();
    }

    /** Tells what became of notes and reminders meanwhile. */
    void tellEnded() {
        watch.look();
    }

    @Override
    public void snooze(WorkItemView item) {
        bulk.snooze(Set.of(item.id()));
    }

    @Override
    public void pickWhole(Group group) {
        selection.addWhole(group, faces.inbox().ids(view.place().filter(), group, WorkActs.MOST));
    }

    @Override
    public void picked() {
        bar.show(
                selection.size(),
                mayTake(),
                !selection.isEmpty() && !selection.isOnly(view.place().item()));
    }

    /** Too many to act on together are told of when somebody tries. */
    private int mayTake() {
        boolean ask = !selection.isEmpty() && selection.size() <= WorkActs.MOST;
        return ask ? faces.acts().reach(selection.ids()).mayTake().size() : selection.size();
    }

    /** They are selected no longer. */
    private void acted(Collection<WorkItemId> ids) {
        selection.drop(ids);
        picked();
        view.acted();
    }
}
