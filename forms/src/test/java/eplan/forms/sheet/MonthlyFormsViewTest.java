package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import eplan.plan.Column;
import eplan.plan.EntryRecords.Status;
import eplan.plan.MonthlyMenus;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Special grants, fiscal statistics and drug policy of October. */
class MonthlyFormsViewTest extends SheetFormTest {

    private static final String MONTH = "monthly-10";
    private static final String UNANSWERED = "โปรดตอบว่าเดือนนี้มีการเปลี่ยนแปลงหรือไม่";
    private static final Sheet GRANTS = MonthlyMenus.SPECIAL_GRANTS;
    private static final Sheet DRUGS = MonthlyMenus.DRUG_ACTIVITIES;

    private Checkbox nothing() {
        return field(Checkbox.class, MonthlyMenus.ANSWER, MonthlyMenus.NOTHING);
    }

    private TextField statistic(Column<BigDecimal> column) {
        return field(TextField.class, MonthlyMenus.FISCAL_STATISTICS, column);
    }

    private static Row grant(String name, String allocated) {
        return Row.NEW.with(MonthlyMenus.GRANT, name).with(MonthlyMenus.ALLOCATED, new BigDecimal(allocated));
    }

    @ParameterizedTest
    @ValueSource(strings = {MonthlyMenus.GRANTS, MonthlyMenus.STATISTICS, MonthlyMenus.DRUGS})
    void noChangeIsAnAnswerOfAPerson(String item) {
        Component form = open(MONTH, item, null);
        assertThat(nothing().getValue()).isFalse();
        press(SEND);
        assertThat(said(form)).contains(UNANSWERED);
        assertThat(find(CompleteDialog.class).exists()).isFalse();
        test(nothing()).click();
        assertThat(said(form)).doesNotContain(UNANSWERED);
        assertThat(state(MONTH, item).status())
                .as("answering is not declaring complete")
                .isEqualTo(Status.DRAFT);
        press(SEND);
        press(CompleteDialog.class, SEND_NOW);
        assertThat(sheets.fields(key(MONTH, item), MonthlyMenus.ANSWER).get(MonthlyMenus.NOTHING))
                .isTrue();
        assertThat(state(MONTH, item).status()).isEqualTo(Status.COMPLETE);
        assertThat(completed).isEqualTo(1);
    }

    @Test
    void openingAnswersNothing() {
        open(MONTH, MonthlyMenus.GRANTS, null);
        assertThat(state(MONTH, MonthlyMenus.GRANTS).status()).isEqualTo(Status.UNTOUCHED);
    }

    @Test
    void noChangeAndFiguresAreOneTooMany() {
        recorded(key(MONTH, MonthlyMenus.GRANTS), GRANTS, grant("ถนน คสล.", "1000.00"));
        open(MONTH, MonthlyMenus.GRANTS, null);
        test(nothing()).click();
        press(SEND);
        assertThat(findings())
                .containsExactly(
                        "ตอบว่าไม่มีการเปลี่ยนแปลง แต่มีข้อมูลใน “เงินอุดหนุนเฉพาะกิจ” เลือกอย่างใดอย่างหนึ่ง");
        assertThat(find(CompleteDialog.class).exists()).isFalse();
        assertThat(completed).isZero();
    }

    @Test
    void aGrantIsNotReceivedAboveItsAllocation() {
        open(MONTH, MonthlyMenus.GRANTS, null);
        press(GRANTS, ADD);
        type(GRANTS, MonthlyMenus.GRANT, "ถนน คสล.");
        type(GRANTS, MonthlyMenus.ALLOCATED, "1,000");
        type(GRANTS, MonthlyMenus.RECEIVED, "1,500");
        assertThat(findings()).containsExactly("แถวที่ 1: ได้รับ 1,500.00 เกินที่จัดสรร 1,000.00");
        type(GRANTS, MonthlyMenus.RECEIVED, "๑,๐๐๐");
        assertThat(find(FindingsPanel.class).exists()).isFalse();
    }

    @Test
    void lastMonthsGrantsAreOffered() {
        recorded(key(MONTH, MonthlyMenus.GRANTS), GRANTS, grant("ถนน คสล.", "1000.00"));
        clock.set(LocalDate.of(2010, 11, 1));
        Component form = open("monthly-11", MonthlyMenus.GRANTS, null);
        assertThat(said(form)).contains("เดือนก่อนมีเงินอุดหนุน 1 รายการ");
        press("คัดลอก 1 รายการจากเดือนก่อน");
        assertThat(cell(GRANTS, 0, MonthlyMenus.GRANT)).isEqualTo("ถนน คสล.");
        assertThat(said(form)).doesNotContain("เดือนก่อนมีเงินอุดหนุน");
    }

    @Test
    void statisticsNeedTheReserveEvenWhenThereIsNone() {
        open(MONTH, MonthlyMenus.STATISTICS, null);
        test(statistic(MonthlyMenus.REVENUE.getFirst())).setValue("5,000.25");
        assertThat(statistic(MonthlyMenus.RESERVE).getErrorMessage()).isEqualTo("ยังไม่มียอดเงินสะสม (ไม่มีให้ใส่ 0)");
        test(statistic(MonthlyMenus.RESERVE)).setValue("0");
        assertThat(statistic(MonthlyMenus.RESERVE).isInvalid()).isFalse();
        assertThat(find(FindingsPanel.class).exists()).isFalse();
        Row kept = sheets.fields(key(MONTH, MonthlyMenus.STATISTICS), MonthlyMenus.FISCAL_STATISTICS);
        assertThat(kept.amount(MonthlyMenus.REVENUE.getFirst())).isEqualByComparingTo("5000.25");
    }

    @Test
    void spendingMoreThanThereIsWantsAWord() {
        open(MONTH, MonthlyMenus.STATISTICS, null);
        test(statistic(MonthlyMenus.EXPENDITURE.getFirst())).setValue("500");
        test(statistic(MonthlyMenus.RESERVE)).setValue("499.99");
        assertThat(findings()).containsExactly("รายจ่าย 500.00 สูงกว่ารายรับ 0.00 รวมเงินสะสม", "อธิบาย");
    }

    @Test
    void anActivityHasItsKindPeopleAndDay() {
        open(MONTH, MonthlyMenus.DRUGS, null);
        press(DRUGS, ADD);
        type(DRUGS, MonthlyMenus.ACTIVITY, "ค่ายเยาวชน");
        choose(DRUGS, MonthlyMenus.KIND, "ป้องกัน");
        type(DRUGS, MonthlyMenus.PEOPLE, "๘๐");
        type(DRUGS, MonthlyMenus.BUDGET, "20000");
        type(DRUGS, MonthlyMenus.HELD_ON, YEAR.first().minusDays(1));
        assertThat(findings())
                .containsExactly(
                        "แถวที่ 1: วันที่ 30 ก.ย. 2553 อยู่นอกเดือนนี้ (1 ต.ค. 2553 – 31 ต.ค. 2553)", "อธิบาย");
        type(DRUGS, MonthlyMenus.HELD_ON, YEAR.first());
        assertThat(find(FindingsPanel.class).exists()).isFalse();
        Row kept = kept(key(MONTH, MonthlyMenus.DRUGS), DRUGS).getFirst();
        assertThat(kept.get(MonthlyMenus.PEOPLE)).isEqualTo(80);
        assertThat(kept.get(MonthlyMenus.KIND)).isEqualTo("PREVENTION");
    }
}
