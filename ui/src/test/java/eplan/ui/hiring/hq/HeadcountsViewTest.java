package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import eplan.hiring.Headcounts.ImportPlan;
import eplan.hiring.Headcounts.Problem;
import eplan.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringHqView.class)
class HeadcountsViewTest extends HqScreen {

    private HeadcountDialog editing() {
        HiringHqView page = page("tab=headcounts");
        HeadcountGrid grid = find(HeadcountGrid.class, page).single();
        pressIn(test(grid).getCellComponent(0, 4), "แก้ไข");
        return find(HeadcountDialog.class).single();
    }

    private HeadcountImportDialog chosen() {
        press("นำเข้าจาก XLSX…", page("tab=headcounts"));
        HeadcountImportDialog dialog = find(HeadcountImportDialog.class).single();
        test(find(Upload.class, dialog).single()).upload("posts.xlsx", "application/zip", new byte[] {1});
        roundTrip();
        return dialog;
    }

    @Test
    void saysHowManyPostsThereAreAndWhoHasNone() {
        assertThat(said(page("tab=headcounts"))).contains("รวม 5 อัตรา ใน 2 จังหวัด", "ยังไม่กำหนดอัตรา 1 จังหวัด");
        HeadcountGrid grid = find(HeadcountGrid.class).single();
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("5");
        assertThat(test(grid).getCellText(1, 1)).isEqualTo("–");
        assertThat(find(Anchor.class).withText("แบบกรอก XLSX").exists()).isTrue();
    }

    @Test
    void isSetWithAReasonOnly() {
        HeadcountDialog dialog = editing();
        test(number("อัตรา", dialog)).setValue(6);
        press("บันทึก", dialog);
        assertThat(headcounts.done).isEmpty();

        because("อปท. เพิ่มขึ้น", dialog);
        press("บันทึก", dialog);

        assertThat(headcounts.done).containsExactly("set 30 6 อปท. เพิ่มขึ้น");
        assertThat(notified()).contains("จังหวัดนครราชสีมา: กำหนดอัตราเป็น 6 แล้ว");
    }

    @Test
    void nobodysChangeIsOverwrittenUnseen() {
        HeadcountDialog dialog = editing();
        headcounts.korat = 7;
        test(number("อัตรา", dialog)).setValue(6);
        because("อปท. เพิ่มขึ้น", dialog);
        press("บันทึก", dialog);
        assertThat(said(dialog)).contains("ขณะนี้เป็น 7 อัตรา");
        assertThat(headcounts.done).isEmpty();

        press("บันทึก", dialog);
        assertThat(headcounts.done).hasSize(1);
    }

    @Test
    void aFileIsCheckedFirstAndTakenOverWithAReason() {
        HeadcountImportDialog dialog = chosen();
        assertThat(said(dialog)).contains("ผลตรวจไฟล์ posts.xlsx", "เปลี่ยน 1", "คงเดิม 1", "ภูเก็ต: – → 1");
        because("ตามบัญชีแนบ", dialog);
        press("นำเข้า", dialog);

        assertThat(headcounts.done).containsExactly("import posts.xlsx ตามบัญชีแนบ");
        assertThat(notified()).contains("เปลี่ยน 1 จังหวัด");
    }

    @Test
    void aFileWithProblemsCannotBeTakenOver() {
        headcounts.plan = new ImportPlan(List.of(), 0, List.of(new Problem(4, "reason.missing", List.of())));
        HeadcountImportDialog dialog = chosen();

        assertThat(said(dialog)).contains("ข้อผิดพลาด 1", "แถว 4: โปรดระบุเหตุผล");
        assertThat(button("นำเข้า", dialog).isEnabled()).isFalse();
    }

    @Test
    void othersOfHeadquartersReadItWithItsHistory() {
        fakes.actAs(Role.AUDITOR);
        HiringHqView page = page("tab=headcounts");
        HeadcountGrid grid = find(HeadcountGrid.class, page).single();
        assertThat(find(Button.class, page).withText("นำเข้าจาก XLSX…").exists())
                .isFalse();

        pressIn(test(grid).getCellComponent(0, 4), "ประวัติ");

        assertThat(said(find(HeadcountHistory.class).single())).contains("4 → 5 อัตรา", "“งานเพิ่ม”", "นางกรม");
    }
}
