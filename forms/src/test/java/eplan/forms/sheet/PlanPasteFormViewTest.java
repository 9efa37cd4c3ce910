package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import eplan.plan.Projects;
import eplan.plan.SheetImport.CellError;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Many projects at once: pasted, or from a file. */
class PlanPasteFormViewTest extends PlanFormTest {

    private static final String THREE = """
            001\tถนนสายใน\t\t1.1\t๑,๐๐๐
            002\tอาคารเรียน\t\t2.1\tมาก
            003\tสะพาน\t\t1.1\t300
            """;
    private static final String HEADINGS = "รหัส\tโครงการ\tแนวทางการพัฒนา\tงบปี 2554 (บาท)\n";

    private void paste(String cells) {
        press("วางจากตารางคำนวณ");
        test(area(PasteDialog.class)).setValue(cells);
        press(PasteDialog.class, "วางต่อท้าย");
    }

    @Test
    void whatCanBeReadIsKeptAndTheRestIsNamedCellByCell() {
        form();
        paste(THREE);
        assertThat(projects())
                .extracting(row -> row.text(Projects.NAME))
                .containsExactly("ถนนสายใน", "อาคารเรียน", "สะพาน");
        assertThat(projects().getFirst().amount(Projects.BUDGET1)).isEqualByComparingTo("1000");
        assertThat(projects().get(1).get(Projects.BUDGET1)).isNull();
        assertThat(said(find(PasteReport.class).single()))
                .contains(
                        "วางแล้ว: เพิ่ม 3 แถว แก้ 0 แถว ยกเว้น 1 ช่องที่อ่านไม่ได้ ดังนี้",
                        "แถวที่ 2 · งบปี 2554 (บาท) · “มาก”: “มาก” ไม่ใช่จำนวนเงิน (ทศนิยมไม่เกินสองตำแหน่ง)");
    }

    @Test
    void aPastedGuidelineBringsItsStrategy() {
        form();
        paste(THREE);
        assertThat(cell(PLAN, 1, Projects.STRATEGY)).isEqualTo("2 คุณภาพชีวิต");
    }

    @Test
    void headingsThatWereCopiedAlongAreNoProject() {
        form();
        paste("รหัส\tโครงการ\n001\tถนนสายใน\n");
        assertThat(projects()).extracting(row -> row.text(Projects.CODE)).containsExactly("001");
        assertThat(said(find(PasteReport.class).single())).contains("วางแล้ว: เพิ่ม 1 แถว แก้ 0 แถว");
    }

    @Test
    void cellsPastedOntoTheGridGoOverWhatIsThere() {
        recorded(plan, PLAN, road(), school());
        form();
        section(PLAN).paste("250\n350\n450", projects().get(1), Projects.BUDGET1.key());
        assertThat(projects())
                .extracting(row -> row.amount(Projects.BUDGET1).toPlainString())
                .containsExactly("100.00", "250.00", "350.00", "450.00");
        assertThat(said(find(PasteReport.class).single())).contains("วางแล้ว: เพิ่ม 2 แถว แก้ 1 แถว");
    }

    private Component upload(String file) {
        press("นำเข้าไฟล์");
        Component dialog = find(ImportDialog.class).single();
        test(find(Upload.class, dialog).single()).upload("plan.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        roundTrip();
        return dialog;
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFileIsTakenWholeOrNotAtAll() {
        form();
        Component dialog = upload(HEADINGS + "001\tถนนสายใน\t1.1\t100\n002\tสะพาน\t9.9\t200\n");
        assertThat(said(dialog)).contains("อ่านได้ 2 แถว มี 1 ช่องที่ต้องแก้ในไฟล์ก่อน จึงยังไม่นำเข้า");
        var errors = test((Grid<CellError>) find(Grid.class, dialog).single());
        assertThat(new String[] {
                    errors.getCellText(0, 0),
                    errors.getCellText(0, 1),
                    errors.getCellText(0, 2),
                    errors.getCellText(0, 3)
                })
                .containsExactly("3", "แนวทางการพัฒนา", "9.9", "ไม่พบ “9.9” ในรายการของ อปท. นี้");
        assertThat(button("นำเข้าทั้งหมด").isEnabled()).isFalse();
        assertThat(projects()).isEmpty();
    }

    @Test
    void aGoodFileSaysFirstWhatItWouldDo() {
        recorded(plan, PLAN, road());
        form();
        Component dialog = upload(HEADINGS + "001\t\t\t250\n002\tสะพาน\t1.1\t200\n");
        assertThat(said(dialog)).contains("อ่านได้ 2 แถว: จะเพิ่ม 1 แถว แก้ 1 แถว");
        assertThat(projects()).hasSize(1);
        press("นำเข้าทั้งหมด");
        assertThat(find(ImportDialog.class).exists()).isFalse();
        assertThat(projects()).extracting(row -> row.text(Projects.NAME)).containsExactly("ถนนสายใน", "สะพาน");
        assertThat(projects().getFirst().amount(Projects.BUDGET1)).isEqualByComparingTo("250");
    }

    @Test
    void aFileMayBeInTheOtherLanguage() {
        form();
        Component dialog = upload("Code\tProject\tGuideline\tBudget 2554 (baht)\n001\tถนนสายใน\t1.1\t100\n");
        assertThat(said(dialog)).contains("อ่านได้ 1 แถว: จะเพิ่ม 1 แถว แก้ 0 แถว");
        press("นำเข้าทั้งหมด");
        assertThat(projects()).extracting(row -> row.text(Projects.NAME)).containsExactly("ถนนสายใน");
    }

    @Test
    void headingsOfTheOtherLanguageThatWereCopiedAlongAreNoProject() {
        form();
        paste("Code\tProject\n001\tถนนสายใน\n");
        assertThat(projects()).extracting(row -> row.text(Projects.CODE)).containsExactly("001");
    }

    @Test
    void aFileWithOtherHeadingsIsRefusedInWords() {
        form();
        assertThat(said(upload("ชื่อ\n001\n"))).contains("ไม่มีคอลัมน์ชื่อ “ชื่อ”");
        assertThat(projects()).isEmpty();
    }

    @Test
    void whatIsOnTheScreenCanBeTakenAlong() {
        recorded(plan, PLAN, road());
        form();
        var file = new ByteArrayOutputStream();
        test(find(Anchor.class).withText("ส่งออก CSV").single()).download(file);
        assertThat(file.toString(StandardCharsets.UTF_8))
                .startsWith("รหัส\tโครงการ\tยุทธศาสตร์")
                .contains("001\tถนนสายใน\t1 โครงสร้างพื้นฐาน\t1.1 ถนน\t100.00");
    }
}
