package eplan.forms.sheet;

import eplan.plan.Column;
import eplan.plan.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of the row that is edited, one for each column that people type. */
final class RowEditors {

    private final Map<String, CellEditor> byColumn = new LinkedHashMap<>();
    private String last = "";

    void add(CellEditor editor) {
        byColumn.put(editor.column().key(), editor);
    }

    void show(Row row) {
        byColumn.values().forEach(editor -> editor.show(row.get(editor.column())));
    }

    /** Shows what followed from one field in the others; what is typed in them and not kept stays. */
    void follow(CellEditor typed, Row row) {
        kept().filter(one -> one != typed).forEach(one -> one.show(row.get(one.column())));
    }

    /** Shows the row as it is now; what is typed and not kept stays. */
    void reread(Row row) {
        kept().forEach(one -> one.show(row.get(one.column())));
    }

    private Stream<CellEditor> kept() {
        return byColumn.values().stream().filter(editor -> !editor.unread());
    }

    /** As {@link #typedOver(Row, Row, Collection)}, of the fields here. */
    Row typedOver(Row before, Row now) {
        return typedOver(before, now, byColumn.values());
    }

    /**
     * The row as it is now, but under what is typed and not kept as the person saw it when they typed: whoever changed that
     * since is not overwritten, but asked about.
     */
    static Row typedOver(Row before, Row now, Collection<CellEditor> editors) {
        Row seen = now;
        for (CellEditor editor : editors) {
            if (editor.unread()) {
                seen = seen.withValue(editor.column(), before.get(editor.column()));
            }
        }
        return seen;
    }

    /** Says beside the fields what is wrong with them. */
    void mark(Row row, Marks marks) {
        kept().forEach(editor -> editor.say(Objects.requireNonNullElse(marks.words(row, editor.column()), "")));
    }

    /** Remembers where the person is, to go on in the same column of the next row. */
    void typedIn(Column<?> column) {
        last = column.key();
    }

    /** @param column key of a column; otherwise the person goes on where they last were */
    void focus(@Nullable String column) {
        if (column != null && byColumn.containsKey(column)) {
            last = column;
        }
        byColumn.getOrDefault(last, byColumn.values().iterator().next()).focus();
    }

    /** Tries once more to keep what is not, and leads the person to it. @return whether something is still not kept */
    boolean hold() {
        byColumn.values().stream().filter(CellEditor::unread).forEach(CellEditor::read);
        Optional<CellEditor> left =
                byColumn.values().stream().filter(CellEditor::unread).findFirst();
        left.ifPresent(CellEditor::focus);
        return left.isPresent();
    }

    /** Whether something is typed that is not kept. */
    boolean unread() {
        return byColumn.values().stream().anyMatch(CellEditor::unread);
    }
}
