package eplan.forms.sheet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eplan.forms.draft.Say;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Sheet;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Links that make a file when they are followed: the template, and what is on the screen as XLSX or CSV. */
final class Exports {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private Exports() {}

    static Div links(Desk desk, Sheet sheet, Supplier<Filter> filter) {
        String name = sheet.key() + "-" + desk.key().dataYear();
        Div links = new Div(
                link(
                        "sheet.template",
                        name + "-template.xlsx",
                        XLSX,
                        () -> desk.services().spreadsheets().template(SheetTables.of(desk, sheet))),
                link(
                        "sheet.export.xlsx",
                        name + ".xlsx",
                        XLSX,
                        () -> desk.services()
                                .spreadsheets()
                                .xlsx(SheetTables.of(desk, sheet), shown(desk, sheet, filter.get()))),
                link(
                        "sheet.export.csv",
                        name + ".csv",
                        CSV,
                        () -> desk.services()
                                .spreadsheets()
                                .csv(SheetTables.of(desk, sheet), shown(desk, sheet, filter.get()))));
        links.addClassName("sheet-files");
        return links;
    }

    private static List<Map<String, Object>> shown(Desk desk, Sheet sheet, Filter filter) {
        Map<String, List<Option>> options = desk.services().sheets().options(desk.key(), sheet);
        return desk.services().sheets().rows(desk.key(), sheet, filter, 0, Integer.MAX_VALUE).stream()
                .map(row -> SheetTables.cells(sheet, row, options))
                .toList();
    }

    /** The file is made within the person's session and language, with their rights of that moment. */
    private static Anchor link(String key, String fileName, String type, Supplier<byte[]> make) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[][] file = new byte[1][];
                    event.getUI().accessSynchronously(() -> file[0] = make.get());
                    return new DownloadResponse(new ByteArrayInputStream(file[0]), fileName, type, file[0].length);
                }),
                Say.text(key));
        link.getElement().setAttribute("download", true);
        return link;
    }
}
