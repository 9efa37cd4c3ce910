package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.history.HistoryDialog;
import eplan.plan.Closings;
import eplan.plan.EntryRecords.Status;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Spending;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing the year of an LAO whose ordinance has one line, of 100 baht, on which nothing was spent. */
class ClosingFormViewTest extends SheetFormTest {

    private static final String ROUND = "close-year";
    private static final String TAKE = "ดึงรายการ 1 รายการ";

    @BeforeEach
    void anOrdinance() {
        content.fill(key("budget-q2", Ordinances.ITEM), null);
    }

    private SheetForm opened() {
        return (SheetForm) open(ROUND, Closings.YEAR, null);
    }

    private SheetForm form() {
        SheetForm form = opened();
        press(TAKE);
        return form;
    }

    @Test
    void openingWritesNothing() {
        assertThat(said(opened())).contains("มีรายการงบประมาณที่ยังไม่อยู่ในการปิดปี 1 รายการ");
        assertThat(state(ROUND, Closings.YEAR).status()).isEqualTo(Status.UNTOUCHED);
    }

    @Test
    void startsWithTheYearsLinesAndWhatBecameOfThem() {
        SheetForm form = form();
        assertThat(cell(Closings.OUTCOMES, 0, Closings.NAME)).isEqualTo("510000 งบกลาง");
        assertThat(cell(Closings.OUTCOMES, 0, Closings.APPROVED)).isEqualTo("100.00");
        assertThat(cell(Closings.OUTCOMES, 0, Closings.DISBURSED)).isEqualTo("0.00");
        assertThat(cell(Closings.OUTCOMES, 0, Closings.LAPSED)).isEqualTo("100.00");
        assertThat(state(ROUND, Closings.YEAR).status()).isEqualTo(Status.DRAFT);
        assertThat(said(form)).doesNotContain("ที่ยังไม่อยู่ในการปิดปี");
    }

    @Test
    void whoOnlyLooksIsOfferedNothing() {
        assertThat(said(open(ROUND, Closings.YEAR, null, true))).doesNotContain(TAKE);
        assertThat(state(ROUND, Closings.YEAR).status()).isEqualTo(Status.UNTOUCHED);
    }

    @Test
    void whatWasPaidSinceIsOfferedAndNotTakenByItself() {
        RecordKey quarter = key("budget-q2", Spending.item(2));
        Row line = kept(key("budget-q2", Ordinances.ITEM), Ordinances.LINES).getFirst();
        recorded(
                key(ROUND, Closings.YEAR),
                Closings.OUTCOMES,
                Row.NEW
                        .with(Closings.LINE, line.id())
                        .with(Closings.NAME, "510000 งบกลาง")
                        .with(Closings.APPROVED, new BigDecimal("100.00"))
                        .with(Closings.LAPSED, new BigDecimal("100.00")));
        recorded(
                quarter,
                Spending.COMMITMENTS,
                Row.NEW.with(Spending.LINE, line.id()).with(Spending.AMOUNT, new BigDecimal("40.00")));
        Row contract = kept(quarter, Spending.COMMITMENTS).getFirst();
        recorded(
                quarter,
                Spending.DISBURSEMENTS,
                Row.NEW.with(Spending.COMMITMENT, contract.id()).with(Spending.AMOUNT, new BigDecimal("40.00")));
        SheetForm form = opened();
        String differs = "มี 1 รายการที่ยอดไม่ตรงกับข้อบัญญัติหรือการเบิกจ่ายที่บันทึกไว้ขณะนี้";
        assertThat(said(form)).contains(differs).doesNotContain(TAKE);
        assertThat(cell(Closings.OUTCOMES, 0, Closings.LAPSED)).isEqualTo("100.00");
        press("ปรับยอด 1 รายการให้ตรง");
        assertThat(cell(Closings.OUTCOMES, 0, Closings.DISBURSED)).isEqualTo("40.00");
        assertThat(cell(Closings.OUTCOMES, 0, Closings.LAPSED)).isEqualTo("60.00");
        assertThat(said(form)).doesNotContain(differs);
    }

    @Test
    void aLineThatIsRemovedIsOfferedAgain() {
        SheetForm form = form();
        remove(Closings.OUTCOMES, 0);
        assertThat(said(form)).contains("มีรายการงบประมาณที่ยังไม่อยู่ในการปิดปี 1 รายการ");
        press(TAKE);
        assertThat(kept(key(ROUND, Closings.YEAR), Closings.OUTCOMES)).hasSize(1);
    }

    @Test
    void everySatangIsDisbursedCarriedOrLapsed() {
        form();
        click(Closings.OUTCOMES, 0, Closings.LAPSED);
        type(Closings.OUTCOMES, Closings.LAPSED, "40");
        String balance = "แถวที่ 1: อนุมัติ 100.00 แต่เบิกจ่าย+กัน+ตกไปรวม 40.00 ต่างกัน 60.00";
        assertThat(findings()).contains(balance);
        assertThat(textEditor(Closings.OUTCOMES, Closings.LAPSED).getErrorMessage())
                .isEqualTo(balance);
        type(Closings.OUTCOMES, Closings.CARRIED, "60");
        assertThat(findings()).doesNotContain(balance);
    }

    @Test
    void whatWasNotSpentNeedsAReason() {
        form();
        String reason = "แถวที่ 1: มีเงินกันหรือเงินตกไป ต้องมีเหตุผล";
        assertThat(findings()).contains(reason);
        follow(reason);
        type(Closings.OUTCOMES, Closings.REASON, "ประหยัดได้");
        assertThat(findings()).doesNotContain(reason);
    }

    @Test
    void isSentOnlyWithTheAttestation() {
        form();
        click(Closings.OUTCOMES, 0, Closings.REASON);
        type(Closings.OUTCOMES, Closings.REASON, "ประหยัดได้");
        test(field(TextArea.class, Closings.HEAD, Closings.EXPLANATION)).setValue("ตรงตามบัญชี");
        press(SEND);
        assertThat(findings())
                .containsExactly("ยังไม่มี “ขอรับรองว่าข้อมูลข้างต้นถูกต้องตรงกับบัญชีและเอกสารของ อปท.”");
        assertThat(find(CompleteDialog.class).exists()).isFalse();
        test(field(Checkbox.class, Closings.HEAD, Closings.ATTESTED)).click();
        press(SEND);
        press(CompleteDialog.class, SEND_NOW);
        assertThat(state(ROUND, Closings.YEAR).status()).isEqualTo(Status.COMPLETE);
        assertThat(completed).isEqualTo(1);
    }

    @Test
    void aYearWhoseOrdinanceIsNotHereIsClosedLineByLine() {
        open("close-previous", Closings.PREVIOUS, null);
        assertThat(state("close-previous", Closings.PREVIOUS).status()).isEqualTo(Status.UNTOUCHED);
        press(Closings.OUTCOMES, ADD);
        type(Closings.OUTCOMES, Closings.NAME, "งบกลาง");
        type(Closings.OUTCOMES, Closings.APPROVED, "๕๐๐");
        type(Closings.OUTCOMES, Closings.DISBURSED, "500");
        Row outcome = kept(key("close-previous", Closings.PREVIOUS), Closings.OUTCOMES)
                .getFirst();
        assertThat(outcome.text(Closings.NAME)).isEqualTo("งบกลาง");
        assertThat(findings()).noneMatch(one -> one.startsWith("แถวที่ 1"));
    }

    @Test
    void whatTheSystemFilledInIsToldAsItsOwn() {
        RecordKey previous = key("close-previous", Closings.PREVIOUS);
        actors.asSystem(() -> {
            recorded(previous, Closings.OUTCOMES, Row.NEW.with(Closings.NAME, "งบกลาง"));
            return true;
        });
        assertThat(said(open("close-previous", Closings.PREVIOUS, null))).contains("บันทึกล่าสุดโดย e-Plan");
        press("ประวัติ");
        assertThat(said(find(HistoryDialog.class).single())).contains("e-Plan", "ระบบเติมให้จากการปิดปีที่รับแล้ว");
    }
}
