package eplan.forms.sheet;

import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.Spreadsheets.Words;
import eplan.registry.LaoView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet as a spreadsheet sees it: headings, lists and examples in the person's language. */
final class SheetTables {

    /** Changes whenever a template's columns do. */
    private static final int VERSION = 1;

    private SheetTables() {}

    static Table of(Desk desk, Sheet sheet) {
        Map<String, List<Option>> options = desk.services().sheets().options(desk.key(), sheet);
        LaoView lao = desk.services().registry().lao(desk.key().lao());
        Map<String, String> about = new LinkedHashMap<>();
        about.put(Say.text("template.lao"), lao.nameTh());
        about.put(Say.text("template.year"), desk.key().dataYear().toString());
        return new Table(
                CellWords.title(sheet),
                sheet.key(),
                VERSION,
                about,
                desk.key().dataYear() + "/LAO-" + desk.key().lao() + "/"
                        + desk.key().item(),
                sheet.typed().stream()
                        .map(column -> heading(desk, sheet, column, options))
                        .toList(),
                List.of(example(sheet, options)),
                new Words(
                        Say.text("template.about"),
                        Say.text("template.choices"),
                        Say.text("template.template"),
                        Say.text("template.version"),
                        Say.text("template.owner"),
                        Say.text("template.example")));
    }

    private static Heading heading(Desk desk, Sheet sheet, Column<?> column, Map<String, List<Option>> options) {
        List<String> choices = switch (column.kind()) {
            case REFERENCE ->
                options.getOrDefault(column.key(), List.of()).stream()
                        .map(Option::label)
                        .toList();
            case CHOICE ->
                column.choices().stream()
                        .map(code -> Say.text("choice." + code))
                        .toList();
            default -> List.of();
        };
        return new Heading(
                column.key(),
                CellWords.heading(sheet, column, desk.key().dataYear()),
                column.kind(),
                column.required(),
                choices);
    }

    private static Map<String, Object> example(Sheet sheet, Map<String, List<Option>> options) {
        Map<String, Object> cells = new HashMap<>();
        for (Column<?> column : sheet.columns()) {
            switch (column.kind()) {
                case AMOUNT -> cells.put(column.key(), new BigDecimal("100000.00"));
                case COUNT -> cells.put(column.key(), 50);
                case DATE -> cells.put(column.key(), LocalDate.of(2011, 1, 31));
                case CHOICE ->
                    cells.put(
                            column.key(), Say.text("choice." + column.choices().getFirst()));
                case REFERENCE ->
                    options.getOrDefault(column.key(), List.of()).stream()
                            .findFirst()
                            .ifPresent(one -> cells.put(column.key(), one.label()));
                default -> cells.put(column.key(), Say.text("template.text"));
            }
        }
        return cells;
    }

    /** Values as a spreadsheet keeps them: words for references and choices. */
    static Map<String, Object> cells(Sheet sheet, Row row, Map<String, List<Option>> options) {
        Map<String, Object> cells = new HashMap<>();
        for (Column<?> column : sheet.typed()) {
            Object value = row.get(column);
            if (value != null) {
                boolean plain = value instanceof BigDecimal || value instanceof Integer || value instanceof LocalDate;
                cells.put(column.key(), plain ? value : CellWords.value(column, value, options));
            }
        }
        return cells;
    }
}
