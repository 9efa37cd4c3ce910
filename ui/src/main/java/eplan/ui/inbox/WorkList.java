package eplan.ui.inbox;

import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkKind;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The list itself: one component, whatever the number of lines. The browser draws only the lines in sight, from text;
 * Lit escapes all of it.
 */
final class WorkList extends VirtualList<InboxRow> {
    private static final long serialVersionUID = 1L;

    private static final String TEMPLATE = """
            ${item.kind === 'heading' ? html`
              <button class="work-group ${item.tone}" @click="${click}" aria-expanded="${item.on}">
                <span class="work-group-name"><span aria-hidden="true">${item.shape}</span> ${item.title}</span>
                <span class="muted">${item.sub}</span>
              </button>`
            : item.kind === 'more' ? html`<button class="work-more" @click="${click}">${item.title}</button>`
            : html`
              <div class="work ${item.on ? 'chosen' : ''}" @click="${click}">
                <div class="work-what">
                  <button class="work-lao" aria-current="${item.on}">${item.title}</button>
                  <div class="muted">${item.sub}</div>
                </div>
                <div class="work-late"><span class="chip ${item.tone}"><span aria-hidden="true">${item.shape}</span>${item.late}</span></div>
                <div class="work-level"><span class="chip ${item.levelTone}">${item.level}</span></div>
                <div class="work-who"><div>${item.who}</div><div class="muted">${item.contact}</div></div>
                <div class="work-acts">
                  <button class="work-act" ?hidden="${!item.free}" @click="${(e) => { e.stopPropagation(); claim(); }}">${item.claimWord}</button>
                  <button class="work-act primary">${item.openWord}</button>
                </div>
              </div>`}""";

    /** What the person does in the list. */
    interface Acts {
        void open(WorkItemView item);

        void claim(WorkItemView item);

        void toggle(Group group);

        void more(Group group);
    }

    private final List<InboxRow> rows = new ArrayList<>();
    private final transient Acts acts;
    private final transient RowTexts texts;
    private @Nullable WorkItemId chosen;
    private transient @Nullable InboxRow saidRow;
    private transient @Nullable RowText said;

    /** @param mayWrite auditors only look */
    WorkList(RowTexts texts, boolean mayWrite, Acts acts) {
        this.acts = acts;
        this.texts = texts;
        addClassName("work-list");
        setRenderer(renderer(mayWrite));
        setDataProvider(new RowsByKey(rows));
    }

    private LitRenderer<InboxRow> renderer(boolean mayWrite) {
        String claim = Words.of("panel.claim");
        String record = Words.of("inbox.record");
        String open = Words.of("inbox.open");
        return LitRenderer.<InboxRow>of(TEMPLATE)
                .withProperty("kind", row -> text(row).kind())
                .withProperty("title", row -> text(row).title())
                .withProperty("sub", row -> text(row).sub())
                .withProperty("tone", row -> text(row).tone())
                .withProperty("shape", row -> text(row).shape())
                .withProperty("late", row -> text(row).late())
                .withProperty("level", row -> text(row).level())
                .withProperty("levelTone", row -> text(row).levelTone())
                .withProperty("who", row -> text(row).who())
                .withProperty("contact", row -> text(row).contact())
                .withProperty("on", this::on)
                .withProperty(
                        "free",
                        row -> mayWrite && row instanceof InboxRow.Item(WorkItemView item) && item.assignee() == null)
                .withProperty("claimWord", row -> claim)
                .withProperty("openWord", row -> mayWrite && chased(row) ? record : open)
                .withFunction("click", this::clicked)
                .withFunction("claim", row -> {
                    if (row instanceof InboxRow.Item(WorkItemView item)) {
                        acts.claim(item);
                    }
                });
    }

    /** The renderer asks for one line's properties one after the other: they are worded once. */
    private RowText text(InboxRow row) {
        RowText text = said;
        if (text == null || row != saidRow) {
            text = texts.of(row);
            saidRow = row;
            said = text;
        }
        return text;
    }

    /** Where there is a call to note the result of; elsewhere the panel leads to a form, or is only read. */
    private static boolean chased(InboxRow row) {
        return row instanceof InboxRow.Item(WorkItemView item)
                && (item.kind() == WorkKind.EXPEDITE || item.kind() == WorkKind.ON_BEHALF);
    }

    private boolean on(InboxRow row) {
        return switch (row) {
            case InboxRow.Item(WorkItemView item) -> item.id().equals(chosen);
            case InboxRow.Heading heading -> heading.shown();
            case InboxRow.More more -> false;
        };
    }

    void clicked(InboxRow row) {
        switch (row) {
            case InboxRow.Item(WorkItemView item) -> acts.open(item);
            case InboxRow.Heading heading -> acts.toggle(heading.group());
            case InboxRow.More more -> acts.more(more.group());
        }
    }

    void show(List<InboxRow> lines) {
        rows.clear();
        rows.addAll(lines);
        getDataProvider().refreshAll();
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

    /** Lines are the same when their key is, whatever they say now. */
    private static final class RowsByKey extends ListDataProvider<InboxRow> {
        private static final long serialVersionUID = 1L;

        RowsByKey(List<InboxRow> rows) {
            super(rows);
        }

        @Override
        public Object getId(InboxRow row) {
            return row.key();
        }
    }
}
