package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Projects;
import org.junit.jupiter.api.Test;

class ThreeYearPlanFormViewTest extends PlanFormTest {

    @Test
    void openingAndLookingRecordsNothing() {
        assertThat(said(form())).contains("ยังไม่มีโครงการ เริ่มด้วยการเพิ่มแถว วาง หรือนำเข้าไฟล์");
        assertThat(state("plan", Projects.ITEM).status()).isEqualTo(Status.UNTOUCHED);
        assertThat(find(FindingsPanel.class).exists()).isFalse();
    }

    @Test
    void addedRowsGetTheNextCode() {
        form();
        press(ADD);
        press(ADD);
        assertThat(projects()).extracting(row -> row.text(Projects.CODE)).containsExactly("001", "002");
        assertThat(cell(PLAN, 1, Projects.CODE)).isEqualTo("002");
        assertThat(grid(PLAN).getEditor().getItem().id())
                .isEqualTo(projects().get(1).id());
    }

    @Test
    void takesThaiDigitsAndCommasAndKeepsThemToTheSatang() {
        SheetForm form = form();
        press(ADD);
        type(PLAN, Projects.BUDGET1, "๑,๒๐๐.๕๐");
        assertThat(projects().getFirst().amount(Projects.BUDGET1)).isEqualByComparingTo("1200.50");
        assertThat(said(find(TotalsLine.class).single())).contains("งบปี 2554 (บาท)\n1,200.50");
        assertThat(said(form)).containsPattern("เก็บร่างแล้ว \\d\\d\\.\\d\\d\\.\\d\\d น\\.");
        assertThat(form.allKept()).isTrue();
    }

    @Test
    void anAmountThatCannotBeReadStaysInItsFieldAndIsNotKept() {
        SheetForm form = form();
        press(ADD);
        type(PLAN, Projects.BUDGET1, "หนึ่งพัน");
        type(PLAN, Projects.NAME, "ถนนสายใน");
        TextField budget = textEditor(PLAN, Projects.BUDGET1);
        assertThat(budget.getValue()).isEqualTo("หนึ่งพัน");
        assertThat(budget.isInvalid()).isTrue();
        assertThat(budget.getErrorMessage()).isEqualTo("“หนึ่งพัน” ไม่ใช่จำนวนเงิน (ทศนิยมไม่เกินสองตำแหน่ง)");
        assertThat(projects().getFirst().get(Projects.BUDGET1)).isNull();
        assertThat(projects().getFirst().text(Projects.NAME))
                .as("what was right is not lost")
                .isEqualTo("ถนนสายใน");
        assertThat(form.allKept()).isFalse();
        type(PLAN, Projects.BUDGET1, "1000");
        assertThat(form.allKept()).isTrue();
    }

    @Test
    void anAbsurdAmountIsRefusedBesideItsField() {
        form();
        press(ADD);
        type(PLAN, Projects.BUDGET1, "10,000,000,000");
        assertThat(textEditor(PLAN, Projects.BUDGET1).getErrorMessage())
                .isEqualTo("จำนวนเงินสูงผิดปกติ ต้องต่ำกว่า 10,000,000,000.00 บาท");
        assertThat(projects().getFirst().get(Projects.BUDGET1)).isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosingAGuidelineSetsItsStrategy() {
        form();
        press(ADD);
        choose(PLAN, Projects.GUIDELINE, "2.1 การศึกษา");
        assertThat(cell(PLAN, 0, Projects.STRATEGY)).isEqualTo("2 คุณภาพชีวิต");
        var strategy = (ComboBox<Option>) editor(PLAN, Projects.STRATEGY);
        assertThat(strategy.getValue().label()).isEqualTo("2 คุณภาพชีวิต");
    }

    @Test
    void findingsNameWhatLacksAndLeadToItsCell() {
        recorded(plan, PLAN, road(), school().with(Projects.NAME, null));
        form();
        String lacks = "แถวที่ 2: ยังไม่มี “โครงการ”";
        assertThat(findings()).contains(lacks, "ยังไม่ขึ้นชั้นแผน");
        assertThat(mark(PLAN, 1, Projects.NAME)).isEqualTo("cell-error");
        assertThat(mark(PLAN, 0, Projects.NAME)).isNull();
        follow(lacks);
        assertThat(grid(PLAN).getEditor().getItem().id())
                .isEqualTo(projects().get(1).id());
        assertThat(textEditor(PLAN, Projects.NAME).getErrorMessage()).isEqualTo(lacks);
        type(PLAN, Projects.NAME, "อาคารเรียน");
        assertThat(findings()).doesNotContain(lacks);
        assertThat(textEditor(PLAN, Projects.NAME).isInvalid()).isFalse();
    }

    @Test
    void aWarningThatIsExplainedAsksNoMore() {
        recorded(plan, PLAN, road().with(Projects.OBJECTIVE, null), school());
        SheetForm form = form();
        assertThat(said(form)).contains("ยังส่งไม่ได้ มี 1 ข้อที่ต้องแก้ และ 1 ข้อที่ต้องอธิบาย");
        test(find(NativeButton.class).withText("อธิบาย").single()).click();
        press(ExplainDialog.class, "เก็บคำอธิบาย");
        assertThat(area(ExplainDialog.class).getErrorMessage()).isEqualTo("โปรดเขียนคำอธิบาย");
        test(area(ExplainDialog.class)).setValue("แผนเดิมไม่มี");
        press(ExplainDialog.class, "เก็บคำอธิบาย");
        assertThat(said(form))
                .contains("มี 1 ข้อที่ต้องแก้ และ 0 ข้อที่ต้องอธิบาย", "อธิบายแล้ว 1 ข้อ", "— แผนเดิมไม่มี");
    }
}
