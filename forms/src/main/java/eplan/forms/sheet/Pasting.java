package eplan.forms.sheet;

import eplan.forms.draft.Say;
import eplan.forms.draft.SheetWords;
import eplan.plan.Column;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.plan.SheetImport.CellError;
import eplan.plan.SheetImport.Plan;
import eplan.shared.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Cells copied from a spreadsheet onto a grid: what can be read is kept, the rest is told cell by cell. */
final class Pasting {

    private Pasting() {}

    static void paste(Desk desk, Sheet sheet, String text, List<Row> below, Column<?> first, PasteReport report) {
        try {
            List<List<String>> cells = withoutHeadings(desk, sheet, cells(text));
            cells = CodedChoices.codes(sheet, first, cells);
            Plan plan = desk.services().imports().paste(desk.key(), sheet, cells, below, first);
            boolean kept = plan.edits().isEmpty()
                    || desk.keep(plan.edits(), report::say).isPresent();
            if (kept) {
                String key = plan.errors().isEmpty() ? "sheet.pasted" : "sheet.pasted.partly";
                report.show(
                        Say.text(
                                key, plan.added(), plan.changed(), plan.errors().size()),
                        plan.errors().stream()
                                .map(error -> line(desk, sheet, error))
                                .toList());
            }
        } catch (Refused no) {
            report.say(Say.text(no.key(), no.params().toArray()));
        }
    }

    /** Row, column, value and reason, in words. */
    static String line(Desk desk, Sheet sheet, CellError error) {
        String column = sheet.column(error.column())
                .map(one -> CellWords.heading(sheet, one, desk.key().dataYear()))
                .orElse(error.column());
        return Say.text(
                "sheet.cell-error",
                error.row(),
                column,
                error.value(),
                Say.text(error.key(), error.params().toArray()));
    }

    /** Cells as spreadsheets copy them: tabs between, quotes around what holds line ends. */
    static List<List<String>> cells(String text) {
        try (var parser = CSVFormat.TDF
                .builder()
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get()
                .parse(new StringReader(text))) {
            List<List<String>> cells = new ArrayList<>();
            for (CSVRecord record : parser) {
                cells.add(record.toList());
            }
            while (!cells.isEmpty() && cells.getLast().stream().allMatch(String::isBlank)) {
                cells.removeLast(); // the line end after the last row
            }
            return cells;
        } catch (IOException | RuntimeException quotes) {
            // a lone quotation mark, as in 5": take lines and tabs as they are
            return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        }
    }

    /** People copy the headings along, in whichever language their file has them. */
    private static List<List<String>> withoutHeadings(Desk desk, Sheet sheet, List<List<String>> cells) {
        Set<String> headings = SheetLanguages.ALL.stream()
                .flatMap(language -> sheet.columns().stream()
                        .map(column ->
                                SheetWords.heading(sheet, column, desk.key().dataYear(), language)))
                .collect(Collectors.toSet());
        boolean headed = !cells.isEmpty()
                && cells.getFirst().stream()
                        .map(text -> text.replace("*", "").strip())
                        .filter(text -> !text.isEmpty())
                        .allMatch(headings::contains);
        return headed ? cells.subList(1, cells.size()) : cells;
    }
}
