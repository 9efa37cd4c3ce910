package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import eplan.plan.EntryRecords.Status;
import eplan.plan.MonthlyMenus;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.plan.Spending;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quarter 2 of an LAO whose ordinance has one line, of 100 baht; it is the middle of March. */
class SpendingFormViewTest extends SheetFormTest {

    private static final String ROUND = "budget-q2";
    private static final String ITEM = Spending.item(2);
    private static final String LINE = "510000 งบกลาง";
    private static final LocalDate FEBRUARY = LocalDate.of(2011, 2, 1);
    private static final Sheet BOUND = Spending.COMMITMENTS;
    private static final Sheet PAID = Spending.DISBURSEMENTS;

    private RecordKey quarter;

    @BeforeEach
    void anOrdinanceAndMarch() {
        content.fill(key(ROUND, Ordinances.ITEM), null);
        clock.set(LocalDate.of(2011, 3, 15));
        quarter = key(ROUND, ITEM);
    }

    private SheetForm form() {
        return (SheetForm) open(ROUND, ITEM, null);
    }

    private void bind(String amount) {
        press(BOUND, ADD);
        type(BOUND, Spending.NUMBER, "จ 1/2554");
        choose(BOUND, Spending.LINE, LINE);
        type(BOUND, Spending.MADE_ON, FEBRUARY);
        type(BOUND, Spending.VENDOR, "ร้านเอ");
        type(BOUND, Spending.AMOUNT, amount);
    }

    private Checkbox nothing() {
        return field(Checkbox.class, MonthlyMenus.ANSWER, MonthlyMenus.NOTHING);
    }

    @Test
    void aCommitmentAboveWhatIsApprovedIsMarkedInItsCell() {
        form();
        bind("150");
        String over = "แถวที่ 1: ก่อหนี้สะสมของรายการนี้ 150.00 เกินงบที่อนุมัติ 100.00";
        assertThat(findings()).containsExactly(over);
        assertThat(mark(BOUND, 0, Spending.AMOUNT)).isEqualTo("cell-error");
        assertThat(textEditor(BOUND, Spending.AMOUNT).getErrorMessage()).isEqualTo(over);
        type(BOUND, Spending.AMOUNT, "100");
        assertThat(find(FindingsPanel.class).exists()).isFalse();
        assertThat(mark(BOUND, 0, Spending.AMOUNT)).isNull();
    }

    @Test
    void aPaymentNamesItsContractAndStaysWithinIt() {
        form();
        bind("80");
        press(PAID, ADD);
        choose(PAID, Spending.COMMITMENT, "จ 1/2554 ร้านเอ");
        type(PAID, Spending.PAID_ON, FEBRUARY.plusDays(9));
        type(PAID, Spending.AMOUNT, "80.01");
        assertThat(findings()).containsExactly("แถวที่ 1: เบิกจ่ายสะสม 80.01 เกินที่ก่อหนี้ 80.00");
        type(PAID, Spending.AMOUNT, "60");
        assertThat(find(FindingsPanel.class).exists()).isFalse();
        assertThat(said(find(StandingTable.class).single())).contains("ก่อหนี้สะสม\n80.00", "เบิกจ่ายสะสม\n60.00");
    }

    @Test
    void aDateOfTheNextQuarterIsRefusedAndOneOfTheLastWantsAWord() {
        clock.set(LocalDate.of(2011, 5, 2));
        form();
        bind("80");
        type(BOUND, Spending.MADE_ON, LocalDate.of(2011, 4, 1));
        assertThat(findings())
                .containsExactly("แถวที่ 1: วันที่ 1 เม.ย. 2554 อยู่นอกไตรมาส (1 ม.ค. 2554 – 31 มี.ค. 2554)");
        type(BOUND, Spending.MADE_ON, LocalDate.of(2010, 12, 30));
        assertThat(findings())
                .containsExactly(
                        "แถวที่ 1: วันที่ 30 ธ.ค. 2553 อยู่ก่อนไตรมาสนี้ (เริ่ม 1 ม.ค. 2554) บันทึกย้อนหลังต้องอธิบาย",
                        "อธิบาย");
        assertThat(mark(BOUND, 0, Spending.MADE_ON)).isEqualTo("cell-warning");
    }

    @Test
    void aCommitmentThatWasPaidOnStays() {
        form();
        bind("80");
        press(PAID, ADD);
        choose(PAID, Spending.COMMITMENT, "จ 1/2554 ร้านเอ");
        remove(BOUND, 0);
        assertThat(said(section(BOUND))).contains("ลบไม่ได้ มีข้อมูลอื่นอ้างถึงแถวนี้อยู่");
        assertThat(kept(quarter, BOUND)).hasSize(1);
    }

    @Test
    void nothingSpentIsAnAnswerOfAPerson() {
        SheetForm form = form();
        assertThat(nothing().getValue()).isFalse();
        press(SEND);
        assertThat(said(form)).contains("ยังไม่มีการก่อหนี้หรือเบิกจ่ายของไตรมาส 2 ถ้าไม่มีจริง ให้ตอบว่าไม่มี");
        assertThat(find(CompleteDialog.class).exists()).isFalse();
        test(nothing()).click();
        press(SEND);
        press(CompleteDialog.class, SEND_NOW);
        assertThat(state(ROUND, ITEM).status()).isEqualTo(Status.COMPLETE);
        assertThat(completed).isEqualTo(1);
    }

    @Test
    void nothingAndRowsAreOneTooMany() {
        recorded(
                quarter,
                BOUND,
                Row.NEW.with(Spending.NUMBER, "จ 1/2554").with(Spending.AMOUNT, new BigDecimal("10.00")));
        SheetForm form = form();
        test(nothing()).click();
        assertThat(said(form)).contains("ตอบว่าไม่มีการก่อหนี้หรือเบิกจ่าย แต่มีข้อมูลในตาราง เลือกอย่างใดอย่างหนึ่ง");
        test(nothing()).click();
        assertThat(said(form)).doesNotContain("เลือกอย่างใดอย่างหนึ่ง");
        assertThat(sheets.fields(quarter, MonthlyMenus.ANSWER).get(MonthlyMenus.NOTHING))
                .as("taken back is not answered")
                .isNull();
    }
}
