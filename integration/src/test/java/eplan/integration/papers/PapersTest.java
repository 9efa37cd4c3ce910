package eplan.integration.papers;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HiringPapers.AcceptancePaper;
import eplan.hiring.Instalments.Figures;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PapersTest {

    private static final String LONG =
            "ปฏิบัติงานด้วยความวิริยะอุตสาหะ ติดตามองค์กรปกครองส่วนท้องถิ่นในความดูแลอย่างใกล้ชิดและสม่ำเสมอ "
                    .repeat(12);

    private final OfficialPapers papers =
            new OfficialPapers(new PaperText(new Texts(new PathMatchingResourcePatternResolver())));

    private static Line line(String name, @Nullable String province, @Nullable LocalDate left, String remark) {
        return new Line(
                new AccountId(1),
                name,
                left,
                new BigDecimal("42.50"),
                Map.of(),
                province == null ? null : new BigDecimal(province),
                remark,
                null);
    }

    private static Sheet sheet(List<Line> lines) {
        return new Sheet(
                new FiscalYear(2555),
                new ProvinceId(65),
                "พิษณุโลก",
                List.of(new Criterion(1, "ปริมาณงาน", "Quantity", 20), new Criterion(2, "คุณภาพงาน", "Quality", 30)),
                lines,
                LocalDate.of(2011, 9, 14),
                "ศรีสุดา");
    }

    private static AcceptancePaper acceptance(int lateDays, String penalty, String remark) {
        return new AcceptancePaper(
                "พิษณุโลก",
                "จ 12/2555",
                "นายมานะ ขยันยิ่ง",
                LocalDate.of(2011, 9, 28),
                1,
                12,
                LocalDate.of(2011, 10, 1),
                LocalDate.of(2011, 10, 31),
                LocalDate.of(2011, 11, 7),
                LocalDate.of(2011, 11, 9),
                lateDays,
                new BigDecimal("15000.00"),
                new BigDecimal(penalty),
                List.of("นางศรีสุดา ยุติธรรม", "นายชูชาติ ละเอียด"),
                LocalDate.of(2011, 11, 10),
                remark,
                new Figures(22, 91, 14, 9, 3, 5, 88, 93));
    }

    @Test
    void theSummaryHasTheTitleOfTheLetterEverybodyAndTheirPoints() {
        byte[] pdf = papers.summary(sheet(List.of(
                line("สมหญิง ใจดี", "45.5", null, ""), line("มานะ ขยัน", null, LocalDate.of(2011, 3, 31), "ลาออก"))));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        ReadPaper read = ReadPaper.of(pdf);
        assertThat(read.says("แบบประเมินประสิทธิภาพและประสิทธิผลการปฏิบัติงาน")).isTrue();
        assertThat(read.says("ปีงบประมาณ พ.ศ. ๒๕๕๕")).isTrue();
        assertThat(List.of("ใจดี", "๔๒.๕๐", "๔๕.๕๐", "๘๘.๐๐", "๓๑ มีนาคม ๒๕๕๔", "ลาออก", "๑๔ กันยายน ๒๕๕๔"))
                .allMatch(read::says);
        assertThat(read.pages()).isOne();
    }

    @Test
    void theSummaryOfNobodySaysSo() {
        assertThat(ReadPaper.of(papers.summary(sheet(List.of()))).says("ไม่มีเจ้าหน้าที่ที่ต้องประเมิน"))
                .isTrue();
    }

    @Test
    void manyAnalystsAndLongRemarksGoOnOnFurtherPages() {
        ReadPaper read = ReadPaper.of(papers.summary(sheet(IntStream.rangeClosed(1, 40)
                .mapToObj(n -> line("ผู้รับจ้างคนที่ " + n, "40", null, n == 7 ? LONG : ""))
                .toList())));
        assertThat(read.pages()).isGreaterThan(3);
        assertThat(read.text().split(ReadPaper.bare("ลำดับ"), -1)).hasSizeGreaterThan(4);
        assertThat(read.says("คนที่ ๔๐")).isTrue();
    }

    @Test
    void theRecordOfAnAcceptanceHasContractWorkAndInspectors() {
        ReadPaper read = ReadPaper.of(papers.acceptance(acceptance(0, "0.00", "")));
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
        assertThat(read.pages()).isOne();
    }

    @Test
    void aPenaltyIsTakenOffWhatIsPaid() {
        ReadPaper read = ReadPaper.of(papers.acceptance(acceptance(2, "360.25", LONG)));
        assertThat(List.of("ล่าช้ากว่ากำหนด ๒ วัน", "หักค่าปรับ ๓๖๐.๒๕ บาท", "คงเหลือจ่าย ๑๔,๖๓๙.๗๕ บาท"))
                .allMatch(read::says);
    }

    @Test
    void toneMarksStayWithTheirLetters() {
        String words = "ผู้ปฏิบัติหน้าที่ ปั้นน้ำ ฝ้าย กตัญญู";
        ReadPaper read = ReadPaper.of(papers.acceptance(acceptance(0, "0.00", words)));
        assertThat(read.says(words)).isTrue();
    }
}
