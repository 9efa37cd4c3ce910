package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords.Status;
import eplan.plan.Ordinances;
import eplan.plan.Projects;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.shared.LaoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ordinance of an LAO whose plan has one project, with 100 baht for the year. */
class OrdinanceFormViewTest extends SheetFormTest {

    private static final String ROUND = "budget-q2";

    private RecordKey ordinance;

    @BeforeEach
    void aPromotedPlan() {
        content.fill(key("plan", Projects.ITEM), null);
        ordinance = key(ROUND, Ordinances.ITEM);
    }

    private SheetForm form() {
        return (SheetForm) open(ROUND, Ordinances.ITEM, null);
    }

    @Test
    void takesItsLinesFromThePlan() {
        SheetForm form = form();
        assertThat(said(form)).contains("มีโครงการในแผนที่มีงบปีนี้และยังไม่มีในข้อบัญญัติ 1 โครงการ");
        press("ดึงจากแผน 1 โครงการ");
        assertThat(cell(Ordinances.LINES, 0, Ordinances.NAME)).isEqualTo("1.1 ถนน");
        assertThat(cell(Ordinances.LINES, 0, Ordinances.AMOUNT)).isEqualTo("100.00");
        assertThat(cell(Ordinances.LINES, 0, Ordinances.PROJECT)).contains("ถนน");
        assertThat(said(form)).doesNotContain("ยังไม่มีในข้อบัญญัติ");
    }

    @Test
    void whatCouldNotBeTakenSaysWhyAndCanBeTriedAgain() {
        SheetForm form = form();
        Button take = button("ดึงจากแผน 1 โครงการ");
        signIn(new Actor(null, "อื่น", Role.LAO_STAFF, null, new LaoId(0)));
        take.click();
        signIn(staff);
        assertThat(said(form)).contains("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
        press("ดึงจากแผน 1 โครงการ");
        assertThat(cell(Ordinances.LINES, 0, Ordinances.NAME)).isEqualTo("1.1 ถนน");
        assertThat(said(form)).doesNotContain("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
    }

    @Test
    void anAmountAboveThePlanIsMarkedInItsCell() {
        form();
        press("ดึงจากแผน 1 โครงการ");
        click(Ordinances.LINES, 0, Ordinances.AMOUNT);
        type(Ordinances.LINES, Ordinances.AMOUNT, "100.01");
        String over = "แถวที่ 1: งบ 100.01 สูงกว่าแผนของปีนี้ 100.00";
        assertThat(findings()).contains(over);
        assertThat(mark(Ordinances.LINES, 0, Ordinances.AMOUNT)).isEqualTo("cell-error");
        assertThat(textEditor(Ordinances.LINES, Ordinances.AMOUNT).getErrorMessage())
                .isEqualTo(over);
        type(Ordinances.LINES, Ordinances.AMOUNT, "100");
        assertThat(findings()).doesNotContain(over);
        assertThat(mark(Ordinances.LINES, 0, Ordinances.AMOUNT)).isNull();
    }

    @Test
    void aLineOutsideThePlanHasACategory() {
        form();
        press(Ordinances.LINES, ADD);
        type(Ordinances.LINES, Ordinances.NAME, "เงินเดือนพนักงาน");
        type(Ordinances.LINES, Ordinances.AMOUNT, "50");
        assertThat(findings()).contains("แถวที่ 1: เลือกโครงการในแผน หรือหมวดรายจ่าย");
        choose(Ordinances.LINES, Ordinances.CATEGORY, "งบบุคลากร");
        assertThat(findings()).doesNotContain("แถวที่ 1: เลือกโครงการในแผน หรือหมวดรายจ่าย");
        Row line = kept(ordinance, Ordinances.LINES).getFirst();
        assertThat(line.get(Ordinances.CATEGORY)).isEqualTo("PERSONNEL");
        assertThat(line.text(Ordinances.CODE)).isEqualTo("001");
    }

    @Test
    void aPastedCategoryMayBeInEitherLanguage() {
        form();
        section(Ordinances.LINES)
                .paste("001\tเงินเดือน\t\tPersonnel\t50\n002\tค่าไฟฟ้า\t\tงบดำเนินงาน\t20", null, null);
        assertThat(kept(ordinance, Ordinances.LINES))
                .extracting(row -> row.get(Ordinances.CATEGORY))
                .containsExactly("PERSONNEL", "OPERATIONS");
    }

    @Test
    void approvalBeforeTheCouncilIsSaidBesideItsDate() {
        form();
        BuddhistDatePicker council = field(BuddhistDatePicker.class, Ordinances.HEAD, Ordinances.COUNCIL_ON);
        BuddhistDatePicker approved = field(BuddhistDatePicker.class, Ordinances.HEAD, Ordinances.APPROVED_ON);
        test(field(TextField.class, Ordinances.HEAD, Ordinances.NUMBER)).setValue("๑/๒๕๕๓");
        test(council).setValue(YEAR.first());
        test(approved).setValue(YEAR.first().minusDays(1));
        assertThat(approved.getErrorMessage()).isEqualTo("วันที่อนุมัติอยู่ก่อนวันที่สภาเห็นชอบ 1 ต.ค. 2553");
        assertThat(approved.isInvalid()).isTrue();
        test(approved).setValue(YEAR.first());
        assertThat(approved.isInvalid()).isFalse();
        Row head = sheets.fields(ordinance, Ordinances.HEAD);
        assertThat(head.text(Ordinances.NUMBER)).isEqualTo("๑/๒๕๕๓");
        assertThat(head.get(Ordinances.APPROVED_ON)).isEqualTo(YEAR.first());
    }

    @Test
    void withoutAPromotedPlanThereIsNothingToTake() {
        jdbc.sql("update eplan.plan_edition set promoted_at = null, approved_on = null, approval_number = null")
                .update();
        SheetForm form = form();
        assertThat(said(form)).doesNotContain("ดึงจากแผน");
        press(Ordinances.LINES, ADD);
        assertThat(findings()).contains("แผนพัฒนาสามปียังไม่ขึ้นชั้นแผน จึงยังตราข้อบัญญัติตามแผนไม่ได้");
    }

    @Test
    void afterItWasSentOnlyMovementsAreAdded() {
        long version = content.fill(ordinance, null);
        rounds.complete(round(ROUND).id(), Ordinances.ITEM, version, null);
        form();
        assertThat(offered(Ordinances.LINES, ADD)).isFalse();
        assertThat(field(TextField.class, Ordinances.HEAD, Ordinances.NUMBER).isReadOnly())
                .isTrue();
        press(Ordinances.MOVEMENTS, ADD);
        choose(Ordinances.MOVEMENTS, Ordinances.KIND, "เพิ่มเติม");
        choose(Ordinances.MOVEMENTS, Ordinances.TO, "510000 งบกลาง");
        type(Ordinances.MOVEMENTS, Ordinances.MOVED, "25");
        assertThat(said(find(StandingTable.class).single())).contains("อนุมัติ (หลังโอน/เพิ่ม)\n125.00");
        assertThat(state(ROUND, Ordinances.ITEM).status()).isEqualTo(Status.COMPLETE);
    }
}
