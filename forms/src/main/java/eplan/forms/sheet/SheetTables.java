package eplan.forms.sheet;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.forms.draft.SheetWords;
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
import java.util.Locale;
import java.util.Map;

/** A sheet as a spreadsheet sees it: headings, lists and examples in one language. */
final class SheetTables {

    /** Changes whenever a template's columns do. */
    private static final int VERSION = 1;

    private final Desk desk;
    private final Sheet sheet;
    private final Locale language;
    private final Map<String, List<Option>> options;

    private SheetTables(Desk desk, Sheet sheet, Locale language) {
        this.desk = desk;
        this.sheet = sheet;
        this.language = language;
        this.options = desk.services().sheets().options(desk.key(), sheet);
    }

    /** In the language of the screen. */
    static Table of(Desk desk, Sheet sheet) {
        return of(desk, sheet, SheetLanguages.own());
    }

    static Table of(Desk desk, Sheet sheet, Locale language) {
        return new SheetTables(desk, sheet, language).table();
    }

    private Table table() {
        return new Table(
                SheetWords.title(sheet, language),
                sheet.key(),
                VERSION,
                about(),
                desk.key().dataYear() + "/LAO-" + desk.key().lao() + "/"
                        + desk.key().item(),
                sheet.typed().stream().map(this::heading).toList(),
                List.of(example()),
                new Words(
                        say("template.about"),
                        say("template.choices"),
                        say("template.template"),
                        say("template.version"),
                        say("template.owner"),
                        say("template.example")));
    }

    private Map<String, String> about() {
        LaoView lao = desk.services().registry().lao(desk.key().lao());
        Map<String, String> about = new LinkedHashMap<>();
        about.put(say("template.lao"), lao.nameTh());
        about.put(say("template.year"), desk.key().dataYear().toString());
        return about;
    }

    private Heading heading(Column<?> column) {
        List<String> choices = switch (column.kind()) {
            case REFERENCE -> options(column).stream().map(Option::label).toList();
            case CHOICE -> column.choices().stream().map(this::choice).toList();
            default -> List.of();
        };
        String text = SheetWords.heading(sheet, column, desk.key().dataYear(), language);
        return new Heading(column.key(), text, column.kind(), column.required(), choices);
    }

    private Map<String, Object> example() {
        Map<String, Object> cells = new HashMap<>();
        for (Column<?> column : sheet.columns()) {
            switch (column.kind()) {
                case AMOUNT -> cells.put(column.key(), new BigDecimal("100000.00"));
                case COUNT -> cells.put(column.key(), 50);
                case DATE -> cells.put(column.key(), LocalDate.of(2011, 1, 31));
                case CHOICE -> cells.put(column.key(), choice(column.choices().getFirst()));
                case REFERENCE ->
                    options(column).stream().findFirst().ifPresent(one -> cells.put(column.key(), one.label()));
                default -> cells.put(column.key(), say("template.text"));
            }
        }
        return cells;
    }

    private List<Option> options(Column<?> column) {
        return options.getOrDefault(column.key(), List.of());
    }

    private String choice(String code) {
        return say("choice." + code);
    }

    private String say(String key) {
        return I18NProvider.translate(language, key);
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
