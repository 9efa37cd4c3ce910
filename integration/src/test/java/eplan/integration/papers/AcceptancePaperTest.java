package eplan.integration.papers;

import static eplan.integration.papers.SamplePapers.DUE;
import static eplan.integration.papers.SamplePapers.LONG;
import static eplan.integration.papers.SamplePapers.acceptance;
import static eplan.integration.papers.SamplePapers.accepted;
import static eplan.integration.papers.SamplePapers.bare;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.Instalments.Delivery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The record of an acceptance. */
class AcceptancePaperTest {

    @Test
    void theRecordOfAnAcceptanceHasContractWorkAndInspectors() {
        ReadPaper read = accepted(acceptance(0, "0.00", ""));
        assertThat(List.of(
                        "ใบตรวจรับงานจ้างเหมาบริการ",
                        "จ ๑๒/๒๕๕๕",
                        "๒๘ กันยายน ๒๕๕๔",
                        "งวดที่ ๑ จากทั้งหมด ๑๒ งวด",
                        "การส่งมอบอยู่ภายในกำหนด",
                        "๑๕,๐๐๐.๐๐ บาท",
                        "๑๐ พฤศจิกายน ๒๕๕๔",
                        "นางศรีสุดา ยุติธรรม",
                        "นายชูชาติ ละเอียด"))
                .allMatch(read::says);
        assertThat(read.says("ค่าปรับ")).isFalse();
        assertThat(read.sheets().getFirst())
                .containsSubsequence(bare(
                        "เขียนที่ สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพิษณุโลก",
                        "วันที่ ๑๐ พฤศจิกายน ๒๕๕๔",
                        "ใบตรวจรับงานจ้างเหมาบริการ",
                        "ตามสัญญาจ้างเหมาบริการ"));
    }

    @Test
    void whatIsAcceptedStandsOnThePageThatTheInspectorsSign() {
        ReadPaper read = accepted(acceptance(2, "360.25", ""));
        assertThat(read.pages()).isEqualTo(2);
        assertThat(List.of("จึงให้จ่ายค่าจ้างเหมาบริการ", "คงเหลือจ่าย", "นางศรีสุดา ยุติธรรม", "นายชูชาติ ละเอียด"))
                .extracting(read::pageOf)
                .containsOnly(1);
    }

    @Test
    void thatNothingIsKeptOfLateWorkIsSaid() {
        ReadPaper read = accepted(acceptance(2, "0.00", ""));
        assertThat(read.says("พิจารณาแล้วไม่หักค่าปรับ")).isTrue();
    }

    @Test
    void aPenaltyIsTakenOffWhatIsPaid() {
        ReadPaper read = accepted(acceptance(2, "360.25", LONG));
        assertThat(List.of("ล่าช้ากว่ากำหนด ๒ วัน", "หักค่าปรับ ๓๖๐.๒๕ บาท", "คงเหลือจ่าย ๑๔,๖๓๙.๗๕ บาท"))
                .allMatch(read::says);
    }

    @Test
    void howTheDelayComesAboutIsSaidWhereItWasDeliveredMoreThanOnce() {
        LocalDate again = LocalDate.of(2011, 11, 17);
        List<Delivery> twice = List.of(new Delivery(DUE, DUE.plusDays(3)), new Delivery(again, again));
        ReadPaper read = accepted(acceptance(twice, "540.00", ""));
        assertThat(List.of(
                        "ล่าช้ากว่ากำหนด ๓ วัน",
                        "ส่งครั้งแรกเมื่อวันที่ ๑๐ พฤศจิกายน ๒๕๕๔ ช้า ๓ วัน",
                        "ส่งแก้ไขเมื่อวันที่ ๑๗ พฤศจิกายน ๒๕๕๔ ช้า ๐ วัน"))
                .allMatch(read::says);
        assertThat(accepted(acceptance(3, "540.00", "")).says("ส่งครั้งแรก")).isFalse();
    }

    @Test
    void toneMarksStayWithTheirLetters() {
        String words = "ผู้ปฏิบัติหน้าที่ ปั้นน้ำ ฝ้าย กตัญญู";
        ReadPaper read = accepted(acceptance(0, "0.00", words));
        assertThat(read.says(words)).isTrue();
    }
}
