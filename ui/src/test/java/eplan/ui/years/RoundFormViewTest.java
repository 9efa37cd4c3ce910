package eplan.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rounds of a draft: changed, added, split, merged, taken out. */
@ViewPackages(classes = YearsView.class)
class RoundFormViewTest extends YearsScreen {

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> items(PlanDialog dialog) {
        return find(CheckboxGroup.class, dialog).single();
    }

    @Test
    void everythingOfARoundCanBeChanged() {
        page();
        PlanDialog dialog = opened(PLAN);
        test(field("ชื่อภาษาไทย", dialog)).setValue("แผนพัฒนาสี่ปี");
        test(day("วันครบกำหนด", dialog)).setValue(LocalDate.of(2011, 3, 15));
        test(day("วันปิดรับ", dialog)).setValue(LocalDate.of(2011, 4, 30));
        find(Select.class, dialog)
                .withCondition(one -> "ถ้าวันครบกำหนดตรงวันหยุด".equals(one.getLabel()))
                .single()
                .setValue(Shift.NEXT);
        find(Checkbox.class, dialog)
                .withCondition(one -> "เตือนตามบันไดการเร่งรัด".equals(one.getLabel()))
                .single()
                .setValue(false);
        test(field("เตือนก่อนครบกำหนดกี่วันทำการ", dialog)).setValue("๑, 10,5");
        items(dialog).setValue(Set.of("three-year-plan"));
        press("บันทึก", dialog);

        assertThat(drafts.done).containsExactly("change 2 3");
        RoundPlan plan = drafts.plans.getFirst();
        assertThat(plan.nameTh()).isEqualTo("แผนพัฒนาสี่ปี");
        assertThat(plan.dueOn()).isEqualTo(LocalDate.of(2011, 3, 15));
        assertThat(plan.lockOn()).isEqualTo(LocalDate.of(2011, 4, 30));
        assertThat(plan.shift()).isEqualTo(Shift.NEXT);
        assertThat(plan.reminders()).containsExactly(10, 5, 1);
        assertThat(plan.items()).containsExactly("three-year-plan");
        assertThat(plan.legalBasis()).isEqualTo("ว 1353 ที่ 2");
        assertThat(notified()).contains("แก้งวดแล้ว: แผนพัฒนา 3 ปี");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        page();
        PlanDialog dialog = opened(PLAN);
        test(field("ชื่อภาษาไทย", dialog)).setValue(" ");
        test(field("หนังสือที่อ้างอิง", dialog)).setValue("");
        day("วันเปิด", dialog).setValue(null);
        items(dialog).clear();
        press("บันทึก", dialog);

        assertThat(field("ชื่อภาษาไทย", dialog).getErrorMessage()).isEqualTo("โปรดใส่ชื่องวด");
        assertThat(field("หนังสือที่อ้างอิง", dialog).getErrorMessage()).isEqualTo("โปรดใส่หนังสือที่อ้างอิง");
        assertThat(day("วันเปิด", dialog).isInvalid()).isTrue();
        assertThat(items(dialog).getErrorMessage()).isEqualTo("เลือกอย่างน้อยหนึ่งรายการ");
        assertThat(drafts.done).isEmpty();
    }

    @Test
    void aRefusalStaysInTheDialogWithWhatWasTyped() {
        drafts.refuses = true;
        page();
        PlanDialog dialog = opened(PLAN);
        test(field("ชื่อภาษาไทย", dialog)).setValue("แผนพัฒนาสี่ปี");
        press("บันทึก", dialog);
        assertThat(said(dialog)).contains("โปรดระบุเหตุผล");

        drafts.refuses = false;
        drafts.stale = true;
        press("บันทึก", dialog);
        assertThat(said(dialog)).contains("มีผู้อื่นแก้งวดนี้ระหว่างที่ท่านกำลังแก้", "กดบันทึกอีกครั้ง");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(field("ชื่อภาษาไทย", dialog).getValue()).isEqualTo("แผนพัฒนาสี่ปี");
    }

    @Test
    void aNewRoundGetsAShortWordOfLatinLetters() {
        press("เพิ่มงวด", page());
        PlanDialog dialog = find(PlanDialog.class).single();
        assertThat(field("ชื่อย่อภาษาอังกฤษของงวด", dialog).getValue()).isEqualTo("extra-1");
        test(field("ชื่อย่อภาษาอังกฤษของงวด", dialog)).setValue("งวดใหม่");
        test(field("ชื่อภาษาไทย", dialog)).setValue("สำรวจความเสียหาย");
        test(field("ชื่อภาษาอังกฤษ", dialog)).setValue("Damage survey");
        test(field("หนังสือที่อ้างอิง", dialog)).setValue("ว 99");
        test(day("วันเปิด", dialog)).setValue(LocalDate.of(2011, 5, 1));
        test(day("วันครบกำหนด", dialog)).setValue(LocalDate.of(2011, 5, 31));
        items(dialog).setValue(Set.of("ordinance", "vision-strategy"));
        press("เพิ่มงวด", dialog);
        assertThat(field("ชื่อย่อภาษาอังกฤษของงวด", dialog).isInvalid()).isTrue();
        assertThat(drafts.done).isEmpty();

        test(field("ชื่อย่อภาษาอังกฤษของงวด", dialog)).setValue("damage");
        press("เพิ่มงวด", dialog);
        assertThat(drafts.done).containsExactly("add 2554 damage");
        assertThat(drafts.plans.getFirst().items()).isEqualTo(List.of("vision-strategy", "ordinance"));
        assertThat(drafts.plans.getFirst().shortTh()).isEqualTo("สำรวจความเสียหาย");
        assertThat(drafts.plans.getFirst().reminders()).isNull();
    }

    @Test
    void aRoundIsSplitByItsItems() {
        page();
        press("แยก", PLAN);
        PlanDialog dialog = find(PlanDialog.class).single();
        assertThat(field("ชื่อย่อภาษาอังกฤษของงวด", dialog).getValue()).isEqualTo("plan-2");
        assertThat(items(dialog).getValue()).isEmpty();
        assertThat(items(dialog).getListDataView().getItems()).containsExactly("vision-strategy", "three-year-plan");
        items(dialog).setValue(Set.of("vision-strategy"));
        press("แยกงวด", dialog);

        assertThat(drafts.done).containsExactly("split 2 plan-2");
        assertThat(drafts.plans.getFirst().items()).containsExactly("vision-strategy");
    }

    @Test
    void anotherRoundIsMergedIntoThisOne() {
        page();
        press("รวม", PLAN);
        MergeDialog dialog = find(MergeDialog.class).single();
        press("รวมงวด", dialog);
        assertThat(find(Select.class, dialog).single().isInvalid()).isTrue();

        test(find(Select.class, dialog).single()).selectItem("3 ข้อบัญญัติ Q2 · 1 มี.ค. 2554 ถึง 30 เม.ย. 2554");
        press("รวมงวด", dialog);
        assertThat(drafts.done).containsExactly("merge 2 3");
    }

    @Test
    void aRoundIsTakenOutWithAReason() {
        page();
        press("ตัดออก", PLAN);
        because("ยกเลิกตามหนังสือ", "ตัดออก");

        assertThat(drafts.done).containsExactly("retire 2 true ยกเลิกตามหนังสือ");
    }
}
