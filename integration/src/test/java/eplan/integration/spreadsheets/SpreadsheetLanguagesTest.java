package eplan.integration.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Line;
import eplan.plan.Spreadsheets.Table;
import eplan.shared.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A template in one language that comes back to a screen in the other: who asks again in its language can read it. */
class SpreadsheetLanguagesTest {

    private static final String OTHER_WORKBOOK = "refused.sheet.about";
    private static final String OTHER_CSV = "refused.sheet.heading-unknown";

    private final Spreadsheets sheets = new PoiSpreadsheets();
    private final Table thai = Samples.table();
    private final Table english = Samples.english();
    private final List<Map<String, Object>> rows = List.of(Samples.row("ถนน"));

    private List<Line> read(byte[] file, Table table) {
        return sheets.read(file, "data.xlsx", table);
    }

    private void refuses(byte[] file, Table table, String key) {
        assertThatThrownBy(() -> read(file, table))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void readsTheSameFromEitherLanguage() {
        for (Table table : List.of(thai, english)) {
            Line road = new Line(2, Samples.asRead("ถนน"));
            assertThat(read(sheets.xlsx(table, rows), table)).containsExactly(road);
            assertThat(read(sheets.csv(table, rows), table)).containsExactly(road);
        }
    }

    @Test
    void tellsAFileInTheOtherLanguageFromABrokenOne() {
        refuses(sheets.xlsx(english, rows), thai, OTHER_WORKBOOK);
        refuses(sheets.xlsx(thai, rows), english, OTHER_WORKBOOK);
        refuses(sheets.csv(english, rows), thai, OTHER_CSV);
        refuses(sheets.csv(thai, rows), english, OTHER_CSV);
    }

    @Test
    void tellsTheLanguageBeforeWhatIsWrongWithTheRows() {
        byte[] wrong = Samples.edited(
                sheets.template(english),
                book -> book.getSheetAt(0).createRow(6).createCell(3).setCellFormula("1+1"));
        refuses(wrong, thai, OTHER_WORKBOOK);
        refuses(wrong, english, "refused.sheet.formula");
    }
}
