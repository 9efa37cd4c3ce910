package eplan.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import eplan.correspondence.Live;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.InboxViews;
import eplan.people.Actor;
import eplan.shared.NotFound;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.lao.LaoCaseView;
import eplan.ui.shell.Page;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Home of officers, heads, analysts and HQ. LAO staff are sent to their own LAO's page. */
@Route("")
@PermitAll
@StyleSheet("context://eplan/bulk.css")
@StyleSheet("context://eplan/views.css")
@StyleSheet("context://eplan/instead.css")
public class InboxView extends Page
        implements BeforeEnterObserver, AfterNavigationObserver, WorkList.Acts, PanelListener {
    private static final long serialVersionUID = 1L;

    private final transient CaseFaces faces;
    private final transient InboxPages pages;
    private final transient ItemAtHand atHand;
    private final transient BulkDesk bulk;
    private final FilterBar filters;
    private final WorkList list;
    private final CasePanel panel;
    private final InboxBody content;
    private final transient ChangesElsewhere elsewhere;
    private transient InboxPlace place = InboxPlace.START;
    private boolean read;

    InboxView(CaseFaces faces, InboxViews views) {
        this.faces = faces;
        pages = new InboxPages(faces.inbox());
        atHand = new ItemAtHand(faces.inbox(), pages);
        bulk = new BulkDesk(this, faces, pages, atHand);
        Actor reader = faces.actors().current();
        RowTexts texts = new RowTexts(reader, faces.clock());
        list = new WorkList(texts, bulk.selection(), reader.role().mayWrite(), this, bulk);
        panel = new CasePanel(faces, this);
        elsewhere = new ChangesElsewhere(this, panel, atHand);
        filters = new FilterBar(new FilterNames(faces), filter -> go(place.withFilter(filter)));
        content = new InboxBody(list, bulk.bar(), panel, this::closed, bulk.acts()::escape);
        addClassName("inbox-view");
        header().title(Words.of("inbox.title"));
        boolean mayKeep = reader.role().mayWrite();
        header().actions(
                        new ViewsMenu(new ViewsDesk(views, faces.inbox(), this::place, this::go, mayKeep)),
                        InboxKeys.help());
        show(filters, content, elsewhere.news());
        InboxKeys.listen(this, bulk.acts());
        faces.live().follow(this, Live.inboxOf(reader), this::changedElsewhere);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = faces.actors().current();
        if (actor.lao() != null) {
            event.forwardTo(
                    LaoCaseView.class, new RouteParameters("lao", actor.lao().toString()));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        InboxPlace before = place;
        place = InboxPlace.from(event.getLocation().getQueryParameters());
        boolean sameFilter = read && before.filter().equals(place.filter());
        boolean onlyAnotherItem = read && !place.equals(before) && place.equals(before.withItem(place.item()));
        if (!sameFilter) {
            bulk.filterChanged();
        }
        if (!onlyAnotherItem) {
            readList(sameFilter);
        }
        showItem(place.item());
        bulk.tellEnded();
    }

    private void readList(boolean keep) {
        filters.offer(faces.inbox().choices());
        filters.show(place.filter());
        load(keep);
        read = true;
        list.show(pages.rows());
    }

    private void load(boolean keep) {
        pages.remember(place.item());
        pages.load(place.filter(), place.shown(), keep);
        content.empty(
                pages.total() == 0, !place.filter().equals(eplan.inbox.Inbox.Filter.ALL), () -> go(InboxPlace.START));
    }

    /** The lines and the frame's counts alone: a filter's choices may be open. */
    void readLines() {
        load(true);
        list.showIfOther(pages.rows());
        refreshFrame();
    }

    /** Others have acted. */
    void changedElsewhere() {
        if (read) {
            elsewhere.show();
            bulk.tellEnded(); // this has read the frame too, which asks no more once nothing runs
        }
    }

    private void showItem(@Nullable WorkItemId id) {
        pages.looking(id);
        list.choose(id, false);
        bulk.picked();
        content.open(id != null);
        if (id == null) {
            panel.clear();
            return;
        }
        try {
            panel.show(atHand.found(id));
        } catch (NotFound gone) {
            Notify.warn(Words.of("error.gone"));
            readList(true);
            closed();
        }
    }

    /** A new place of its own in the browser's history. */
    private void go(InboxPlace next) {
        getUI().ifPresent(ui -> ui.navigate(InboxView.class, next.parameters()));
    }

    /** Another item beside the same list: back leads out of the list, not through every item that was looked at. */
    private void replace(InboxPlace next) {
        place = next;
        QueryParameters parameters = next.parameters();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new com.vaadin.flow.router.Location("", parameters)));
        showItem(next.item());
    }

    @Override
    public void open(WorkItemView item) {
        if (place.item() == null) {
            go(place.withItem(item.id()));
        } else {
            replace(place.withItem(item.id()));
        }
    }

    @Override
    public void claim(WorkItemView item) {
        if (Attempt.to(() -> faces.inPlaceOf(item.standsFor()).inbox().claim(item.id()), Notify::warn, this::stale)) {
            done(Words.of("panel.claimed"));
        }
    }

    @Override
    public void toggle(Group group) {
        go(place.toggled(group));
    }

    @Override
    public void more(Group group) {
        pages.more(group);
        list.show(pages.rows());
        list.choose(place.item(), false);
    }

    @Override
    public void done(String said) {
        Notify.done(said);
        again(this::closed);
    }

    @Override
    public void stale() {
        Notify.warn(Words.of("inbox.stale"));
        again(panel::gone);
    }

    /** Reads list, panel and the frame's counts again; {@code whenGone} if the item is no longer there. */
    private void again(Runnable whenGone) {
        readList(true);
        refreshFrame();
        WorkItemId id = place.item();
        if (id != null) {
            list.choose(id, false);
            try {
                panel.show(faces.inbox().item(id));
            } catch (NotFound gone) {
                whenGone.run();
            }
        }
    }

    @Override
    public void closed() {
        replace(place.withItem(null));
    }

    @Override
    public void next() {
        if (bulk.acts().goOn(1)) {
            panel.focusForm();
        } else {
            Notify.done(Words.of("inbox.last"));
        }
    }

    /** Items were acted on together. */
    void acted() {
        again(this::closed);
    }

    InboxPlace place() {
        return place;
    }

    /** What the keys and the bar do. */
    InboxActs acts() {
        return bulk.acts();
    }

    WorkList list() {
        return list;
    }

    Component panel() {
        return panel;
    }
}
