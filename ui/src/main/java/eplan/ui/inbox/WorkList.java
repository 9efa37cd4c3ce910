package eplan.ui.inbox;

import com.vaadin.flow.component.virtuallist.VirtualList;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkKind;
import eplan.shared.WorkItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The list itself: one component, whatever the number of lines. The browser draws only the lines in sight. */
final class WorkList extends VirtualList<InboxRow> {
    private static final long serialVersionUID = 1L;

    /** What the person does in the list. */
    interface Acts {
        void open(WorkItemView item);

        void claim(WorkItemView item);

        void toggle(Group group);

        void more(Group group);
    }

    /** What the person does with many of its items, and hides one until later. */
    interface Picking {
        void snooze(WorkItemView item);

        /** Selects all of a group, also what is not loaded. */
        void pickWhole(Group group);

        /** Other items are selected now. */
        void picked();
    }

    private final List<InboxRow> rows = new ArrayList<>();
    private final transient Acts acts;
    private final transient Picking picking;
    private final transient RowTexts texts;
    private final transient Selection selection;
    private final transient Picks picks;
    private @Nullable WorkItemId chosen;
    private transient @Nullable InboxRow saidRow;
    private transient @Nullable RowText said;

    /** @param mayWrite auditors only look */
    WorkList(RowTexts texts, Selection selection, boolean mayWrite, Acts acts, Picking picking) {
        this.acts = acts;
        this.picking = picking;
        this.texts = texts;
        this.selection = selection;
        this.picks = new Picks(rows, selection);
        addClassName("work-list");
        setRenderer(RowRenderer.of(this, mayWrite));
        setDataProvider(new RowsByKey(rows));
    }

    /** The renderer asks for one line's properties one after the other: they are worded once. */
    RowText text(InboxRow row) {
        RowText text = said;
        if (text == null || row != saidRow) {
            text = texts.of(row);
            saidRow = row;
            said = text;
        }
        return text;
    }

    /** Where there is a call to note the result of; elsewhere the panel leads to a form, or is only read. */
    static boolean chased(InboxRow row) {
        return row instanceof InboxRow.Item(WorkItemView item)
                && (item.kind() == WorkKind.EXPEDITE || item.kind() == WorkKind.ON_BEHALF);
    }

    /** Nobody has it, and the reader may take it. */
    static boolean free(InboxRow row) {
        return mayTake(row) && row instanceof InboxRow.Item(WorkItemView item) && item.assignee() == null;
    }

    /** Not what stands at a level above the reader's. */
    static boolean mayTake(InboxRow row) {
        return row instanceof InboxRow.Item(WorkItemView item) && item.mayTake();
    }

    boolean on(InboxRow row) {
        return switch (row) {
            case InboxRow.Item(WorkItemView item) -> item.id().equals(chosen);
            case InboxRow.Heading heading -> heading.shown();
            case InboxRow.More more -> false;
        };
    }

    Picks picks() {
        return picks;
    }

    void clicked(InboxRow row) {
        switch (row) {
            case InboxRow.Item(WorkItemView item) -> acts.open(item);
            case InboxRow.Heading heading -> acts.toggle(heading.group());
            case InboxRow.More more -> acts.more(more.group());
        }
    }

    void claim(InboxRow row) {
        if (row instanceof InboxRow.Item(WorkItemView item)) {
            acts.claim(item);
        }
    }

    void snooze(InboxRow row) {
        if (row instanceof InboxRow.Item(WorkItemView item)) {
            picking.snooze(item);
        }
    }

    /** Selects a line's item, or a group's items, or no longer. */
    void pickLine(InboxRow row) {
        switch (row) {
            case InboxRow.Item(WorkItemView item) -> pick(item.id());
            case InboxRow.Heading heading -> pickGroup(heading);
            case InboxRow.More more -> {}
        }
    }

    void pick(WorkItemId id) {
        selection.toggle(id);
        repaint(row -> row instanceof InboxRow.Heading || is(row, id));
        picking.picked();
    }

    private static boolean is(InboxRow row, WorkItemId id) {
        return row instanceof InboxRow.Item(WorkItemView item) && item.id().equals(id);
    }

    private void pickGroup(InboxRow.Heading heading) {
        Group group = heading.group();
        switch (picks.next(heading)) {
            case LOADED -> selection.add(picks.loaded(group));
            case WHOLE -> picking.pickWhole(group);
            case NONE -> selection.drop(group, picks.loaded(group));
        }
        repaint(row -> true);
        picking.picked();
    }

    /** Nothing is selected any more. */
    void unpick() {
        selection.clear();
        repaint(row -> true);
        picking.picked();
    }

    private void repaint(Predicate<InboxRow> which) {
        rows.stream().filter(which).forEach(row -> getDataProvider().refreshItem(row));
    }

    void show(List<InboxRow> lines) {
        rows.clear();
        rows.addAll(lines);
        getDataProvider().refreshAll();
    }

    /** The same where nothing may have changed: then the browser is told nothing. */
    void showIfOther(List<InboxRow> lines) {
        if (!rows.equals(lines)) {
            show(lines);
        }
    }

    /** Marks the item in the panel and, if asked to, brings it into sight. */
    void choose(@Nullable WorkItemId id, boolean scroll) {
        WorkItemId before = chosen;
        chosen = id;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof InboxRow.Item(WorkItemView item)
                    && (item.id().equals(before) || item.id().equals(id))) {
                getDataProvider().refreshItem(rows.get(i));
                if (scroll && Objects.equals(item.id(), id)) {
                    scrollToIndex(Math.max(0, i - 2));
                }
            }
        }
    }

    List<InboxRow> rows() {
        return List.copyOf(rows);
    }
}
