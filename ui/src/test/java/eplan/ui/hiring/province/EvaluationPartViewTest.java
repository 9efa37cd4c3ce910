package eplan.ui.hiring.province;

import static eplan.ui.hiring.HiringSamples.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.hiring.ProvinceEvaluations.Undecided;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.StaleForm;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.testing.Fakes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ProvinceHiringView.class)
class EvaluationPartViewTest extends ProvinceScreen {

    private static final String AMOUNT = "ปริมาณงาน (เต็ม 20)";
    private static final String QUALITY = "คุณภาพงาน (เต็ม 30)";

    private LocalDate sentOn;
    private LocalDate leftOn;
    private BigDecimal half;
    private int sheetVersion;

    @BeforeEach
    void oneAnalyst() {
        calls.on("ProvinceEvaluations.of", args -> sheet()).act("ProvinceEvaluations.evaluate", args -> ++sheetVersion);
        score(null);
    }

    private Sheet sheet() {
        return new Sheet(
                YEAR,
                Fakes.KORAT,
                "นครราชสีมา",
                List.of(new Criterion(1, "ปริมาณงาน", "Amount", 20), new Criterion(2, "คุณภาพงาน", "Quality", 30)),
                List.of(new Line(
                        KANDA,
                        sheetVersion,
                        "กานดา",
                        leftOn,
                        new BigDecimal("41.50"),
                        Map.of(),
                        half,
                        "",
                        half == null ? null : "ก")),
                sentOn,
                sentOn == null ? null : "วิชัย",
                null);
    }

    private void score(Objection objection) {
        calls.answer(
                "SystemScores.of",
                List.of(new Score(
                        99,
                        YEAR,
                        new AccountId(21),
                        "กานดา",
                        Fakes.KORAT,
                        "นครราชสีมา",
                        "Nakhon Ratchasima",
                        new BigDecimal("41.50"),
                        new BigDecimal("540.0"),
                        null,
                        objection,
                        null,
                        null)));
    }

    @Test
    void theSumOfTheHalfAndOfBothFollowsWhatIsTyped() {
        ProvinceHiringView page = page("evaluation");
        assertThat(said(page)).contains("คะแนนส่วนจังหวัดยังไม่ครบ");

        test(field(AMOUNT)).setValue("๑๘.๕");
        test(field(QUALITY)).setValue("25");

        assertThat(said(page)).contains("ส่วนจังหวัด 43.5 จาก 50 · รวม 85 จาก 100");
        assertThat(links(page)).contains("hiring/score/99");
    }

    @Test
    void moreThanACriterionsMostIsRefusedAtItsField() {
        page("evaluation");

        test(field(AMOUNT)).setValue("21");
        test(field(QUALITY)).setValue("30");
        press("บันทึกคะแนน");

        assertThat(field(AMOUNT).getErrorMessage()).contains("ตั้งแต่ 0 ถึง 20");
        assertThat(said(find(FormMistakes.class).single())).contains("ตั้งแต่ 0 ถึง 20");
        assertThat(calls.done).isEmpty();
    }

    @Test
    void quarterPointsAreNone() {
        page("evaluation");

        test(field(AMOUNT)).setValue("10.25");

        assertThat(field(AMOUNT).isInvalid()).isTrue();
    }

    @Test
    void pointsAreKeptByCriterion() {
        page("evaluation");
        test(field(AMOUNT)).setValue("18.5");
        test(field(QUALITY)).setValue("25");

        press("บันทึกคะแนน");

        assertThat(calls.done).containsExactly("evaluate 2554 30 21 0 {1=18.5, 2=25} ");
        assertThat(said(find(EvaluationForm.class).single())).contains("บันทึกคะแนนแล้ว");
    }

    @Test
    void whatIsKeptAgainIsKeptOverTheOwnPoints() {
        sheetVersion = 6;
        page("evaluation");
        test(field(AMOUNT)).setValue("18.5");
        test(field(QUALITY)).setValue("25");
        press("บันทึกคะแนน");
        test(field(QUALITY)).setValue("26");

        press("บันทึกคะแนน");

        assertThat(calls.done)
                .containsExactly("evaluate 2554 30 21 6 {1=18.5, 2=25} ", "evaluate 2554 30 21 7 {1=18.5, 2=26} ");
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsWhatIsTyped() {
        page("evaluation");
        test(field(AMOUNT)).setValue("18.5");
        test(field(QUALITY)).setValue("25");
        calls.refuses = new StaleForm("evaluation");

        press("บันทึกคะแนน");

        assertThat(said(find(FormMistakes.class).single())).contains("มีผู้อื่นแก้ไขเรื่องนี้ไปก่อน");
        assertThat(field(AMOUNT).getValue()).isEqualTo("18.5");
        assertThat(field(QUALITY).getValue()).isEqualTo("25");
        assertThat(said(find(EvaluationForm.class).single())).doesNotContain("บันทึกคะแนนแล้ว");

        sheetVersion = 3;
        calls.refuses = null;
        press("อ่านข้อมูลล่าสุด");
        test(field(AMOUNT)).setValue("12");
        test(field(QUALITY)).setValue("20");
        press("บันทึกคะแนน");

        assertThat(calls.done).containsExactly("evaluate 2554 30 21 3 {1=12, 2=20} ");
    }

    @Test
    void theSummaryTellsWhatItWaitsFor() {
        score(new Objection("ผิด", Instant.parse("2011-03-09T03:12:00Z"), null, null, null));

        assertThat(said(page("evaluation")))
                .contains("ประเมินแล้ว 0 จาก 1 ราย", "กานดา: จังหวัดยังไม่ได้ประเมิน", "กานดา: ข้อทักท้วงรอกรมตอบ");
    }

    @Test
    void theSummaryNamesWhoMayStillObject() {
        calls.answer("ProvinceEvaluations.undecided", List.of(new Undecided("กานดา", LocalDate.of(2011, 3, 16))));

        assertThat(said(page("evaluation"))).contains("กานดา: ทักท้วงหรือยอมรับคะแนนได้ถึงวันที่ 16 มี.ค. 2554");
    }

    @Test
    void theHeadSendsTheSummaryAndOfficersDoNot() {
        half = new BigDecimal("43.5");
        page("evaluation");
        assertThat(offers("ส่งสรุปผลให้กรม")).isFalse();

        fakes.actAs(Role.PROVINCIAL_HEAD);
        page("evaluation");
        press("ส่งสรุปผลให้กรม");
        confirm();

        assertThat(calls.done).containsExactly("sendSummary 2554 30");
    }

    @Test
    void nothingIsSentWhileOtherPointsStandOnTheScreen() {
        half = new BigDecimal("43.5");
        fakes.actAs(Role.PROVINCIAL_HEAD);
        ProvinceHiringView page = page("evaluation");
        test(field(AMOUNT)).setValue("12");

        press("ส่งสรุปผลให้กรม");

        assertThat(said(page)).contains("กานดา: มีคะแนนหรือความเห็นที่พิมพ์ไว้แต่ยังไม่ได้บันทึก");
        assertThat(calls.done).isEmpty();
    }

    @Test
    void onceSentThereArePapersAndNoFields() {
        sentOn = LocalDate.of(2011, 3, 8);
        half = new BigDecimal("43.5");
        ProvinceHiringView page = page("evaluation");

        assertThat(find(EvaluationForm.class, page).exists()).isFalse();
        assertThat(said(page)).contains("ส่งแล้วเมื่อ 8 มี.ค. 2554 โดย วิชัย", "ใบสรุปผล (PDF)", "คะแนน (XLSX)");
    }

    @Test
    void whoLeftIsNotEvaluated() {
        leftOn = LocalDate.of(2011, 3, 1);
        ProvinceHiringView page = page("evaluation");

        assertThat(said(page)).contains("สิ้นสุดการปฏิบัติงานเมื่อ 1 มี.ค. 2554 ไม่ต้องประเมิน");
        assertThat(find(EvaluationForm.class, page).exists()).isFalse();
    }
}
