package eplan.forms.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.forms.draft.Say;
import eplan.plan.EntryHistory;
import eplan.plan.EntryHistory.Change;
import eplan.plan.EntrySheets;
import eplan.plan.RecordKey;
import eplan.plan.Sheet;
import java.util.List;
import java.util.function.IntFunction;

/** Every change of a record, or of one of its rows, in words, newest first. */
@StyleSheet("context://eplan/forms.css")
@StyleSheet("context://eplan/parts.css")
public final class HistoryDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 50;

    private final transient ValueWords words;
    private final transient IntFunction<List<Change>> read;
    private final Paragraph none = new Paragraph(Say.text("history.none"));
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Say.text("history.more"), press -> showMore());
    private int shown;

    /** Of the whole record. */
    public HistoryDialog(RecordKey key, EntryHistory history, EntrySheets sheets) {
        this(Say.text("history.title"), new ValueWords(key, sheets), limit -> history.of(key, limit));
    }

    /** Of one row. */
    public HistoryDialog(RecordKey key, Sheet sheet, long row, EntryHistory history, EntrySheets sheets) {
        this(Say.text("history.title.row"), new ValueWords(key, sheets), limit -> history.ofRow(key, sheet, row));
    }

    private HistoryDialog(String title, ValueWords words, IntFunction<List<Change>> read) {
        this.words = words;
        this.read = read;
        addClassName("history-dialog");
        setHeaderTitle(title);
        list.addClassName("history-changes");
        add(none, list, more);
        getFooter().add(new Button(Say.text("history.close"), press -> close()));
        showMore();
    }

    /** One more is read than is shown, to know whether there are more. */
    private void showMore() {
        shown += AT_ONCE;
        List<Change> changes = read.apply(shown + 1);
        list.removeAll();
        changes.stream().limit(shown).forEach(change -> list.add(new ChangeLine(change, words)));
        none.setVisible(changes.isEmpty());
        more.setVisible(changes.size() > shown);
    }
}
