package eplan.plan;

import eplan.plan.EntrySheets.RowEdit;
import java.util.List;
import java.util.Map;

/** Turns cells that were pasted or read from a file into edits, telling cell by cell what cannot be taken. Keeps nothing. */
public interface SheetImport {

    /**
     * Rows of a file: where rows have names of their own (projects, budget lines, grants), a row that is called like a kept
     * one changes it; all others are added. Columns the file leaves out, and
     * cells it leaves empty, stay as they are.
     *
     * @param lines cells by column key
     */
    Plan plan(RecordKey key, Sheet sheet, List<Spreadsheets.Line> lines);

    /**
     * Cells pasted over a range: the first onto {@code from}, the others to the right and below; what goes beyond the last
     * row becomes new rows, what goes beyond the last column is an error.
     *
     * @param below the rows from the first pasted onto, in the order they are shown; empty to add only
     * @param from the first column pasted onto
     */
    Plan paste(RecordKey key, Sheet sheet, List<List<String>> cells, List<Row> below, Column<?> from);

    /** @param edits of the rows that have something to keep; @param errors cells that were left out */
    record Plan(List<RowEdit> edits, List<CellError> errors, int added, int changed) {}

    /**
     * One cell that cannot be taken.
     *
     * @param row as the file or the pasted range counts it, from 1
     * @param column its key
     * @param key message key of the reason, with its parameters
     */
    record CellError(int row, String column, String value, String key, List<Object> params) {}

    /** The same cells by column key. */
    static Map<String, String> cells(Spreadsheets.Line line) {
        Map<String, String> cells = new java.util.HashMap<>();
        line.cells().forEach((key, text) -> {
            if (text != null) {
                cells.put(key, text);
            }
        });
        return cells;
    }
}
