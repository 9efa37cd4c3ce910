package eplan.forms.sheet;

import eplan.plan.Sheet;
import eplan.plan.Spreadsheets.Line;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a file into a sheet, in whichever language its template was downloaded. */
final class SheetFile {

    /** So a file in another language is refused, before its rows are looked at. */
    private static final Set<String> UNKNOWN = Set.of("refused.sheet.about", "refused.sheet.heading-unknown");

    private SheetFile() {}

    /** @throws Refused saying what is wrong, in terms of the language that the file is in */
    static List<Line> read(Desk desk, Sheet sheet, byte[] file, String name) {
        List<Refused> unknown = new ArrayList<>();
        for (Locale language : SheetLanguages.ownFirst()) {
            try {
                return desk.services().spreadsheets().read(file, name, SheetTables.of(desk, sheet, language)).stream()
                        .map(line -> CodedChoices.codes(sheet, line))
                        .toList();
            } catch (Refused no) {
                if (!UNKNOWN.contains(no.key())) {
                    throw no;
                }
                unknown.add(no);
            }
        }
        throw unknown.getFirst();
    }
}
