package eplan.integration.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eplan.hiring.HiringFile;
import eplan.hiring.HiringPapers.AcceptancePaper;
import eplan.hiring.HiringYears.Opening;
import eplan.hiring.Instalments.Delivery;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PapersTest {

    private static final String LONG =
            "ปฏิบัติงานด้วยความวิริยะอุตสาหะ ติดตามองค์กรปกครองส่วนท้องถิ่นในความดูแลอย่างใกล้ชิดและสม่ำเสมอ "
                    .repeat(12);

    private static final LocalDate DUE = LocalDate.of(2011, 11, 7);

    private static final LocalDate OPENED = LocalDate.of(2011, 7, 18);

    private static final Opening OPENING = new Opening(
            new FiscalYear(2555),
            "มท 0810.5/ว 1353",
            OPENED,
            OPENED.minusDays(18),
            new HiringFile(2555, "guide.pdf", "application/pdf", 9, "ประภา", Instant.EPOCH),
            "ประภา",
            OPENED,
            76);

    private final OfficialPapers papers =
            new OfficialPapers(new PaperText(new Texts(new PathMatchingResourcePatternResolver())));

    private static Line line(String name, @Nullable String province, @Nullable LocalDate left, String remark) {
        return new Line(
                new AccountId(1),
                1,
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
                "ศรีสุดา",
                null);
    }

    /** Not sent, or sent by somebody who stood in. */
    private static Sheet sheet(@Nullable LocalDate sentOn, @Nullable String by, @Nullable String forName) {
        Sheet all = sheet(List.of(line("สมหญิง ใจดี", "45.5", null, "")));
        return new Sheet(
                all.year(), all.province(), all.provinceTh(), all.criteria(), all.lines(), sentOn, by, forName);
    }

    private ReadPaper summary(Sheet sheet) {
        return ReadPaper.of(papers.summary(sheet, OPENING));
    }

    private static List<String> bare(String... parts) {
        return Stream.of(parts).map(ReadPaper::bare).toList();
    }

    private static AcceptancePaper acceptance(int lateDays, String penalty, String remark) {
        return acceptance(List.of(new Delivery(DUE, DUE.plusDays(lateDays))), penalty, remark);
    }

    private static AcceptancePaper acceptance(List<Delivery> deliveries, String penalty, String remark) {
        return new AcceptancePaper(
                "พิษณุโลก",
                "จ 12/2555",
                "นายมานะ ขยันยิ่ง",
                LocalDate.of(2011, 9, 28),
                1,
                12,
                LocalDate.of(2011, 10, 1),
                LocalDate.of(2011, 10, 31),
                deliveries.getLast().due(),
                deliveries.getLast().on(),
                deliveries,
                new BigDecimal("15000.00"),
                new BigDecimal(penalty),
                List.of("นางศรีสุดา ยุติธรรม", "นายชูชาติ ละเอียด"),
                LocalDate.of(2011, 11, 10),
                remark,
                new Figures(22, 91, 14, 9, 3, 5, 88, 93));
    }

    @Test
    void theSummaryHasTheTitleOfTheLetterEverybodyAndTheirPoints() {
        Sheet sheet = sheet(List.of(
                line("สมหญิง ใจดี", "45.5", null, ""), line("มานะ ขยัน", null, LocalDate.of(2011, 3, 31), "ลาออก")));
        byte[] pdf = papers.summary(sheet, OPENING);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        ReadPaper read = ReadPaper.of(pdf);
        assertThat(read.says("แบบประเมินประสิทธิภาพและประสิทธิผลการปฏิบัติงาน")).isTrue();
        assertThat(read.says("ปีงบประมาณ พ.ศ. ๒๕๕๕")).isTrue();
        assertThat(List.of("ใจดี", "๔๒.๕๐", "๔๕.๕๐", "๘๘.๐๐", "๓๑ มีนาคม ๒๕๕๔", "ลาออก", "๑๔ กันยายน ๒๕๕๔"))
                .allMatch(read::says);
        assertThat(read.pages()).as("the letter and the sheet").isEqualTo(2);
        assertThat(read.pageOf("๔๒.๕๐")).isOne();
    }

    @Test
    void theSummaryOfNobodySaysSo() {
        ReadPaper read = summary(sheet(List.of()));
        assertThat(read.says("ไม่มีเจ้าหน้าที่ที่ต้องประเมิน")).isTrue();
        assertThat(read.says("จังหวัดพิษณุโลกไม่มีผู้ที่ต้องประเมินในปีนี้")).isTrue();
    }

    @Test
    void theSummaryGoesUnderALetterWithItsPartsInTheOrderOfOfficialLetters() {
        ReadPaper read = summary(sheet(List.of(line("สมหญิง ใจดี", "45.5", null, ""))));
        assertThat(read.sheets().getFirst())
                .containsSubsequence(bare(
                        "ที่ ....",
                        "ศาลากลางจังหวัดพิษณุโลก",
                        "๑๔ กันยายน ๒๕๕๔",
                        "เรื่อง",
                        "เรียน",
                        "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น",
                        "อ้างถึง",
                        "ที่ มท ๐๘๑๐.๕/ว ๑๓๕๓ ลงวันที่ ๑๘ กรกฎาคม ๒๕๕๔",
                        "สิ่งที่ส่งมาด้วย",
                        "จำนวน ๑ ชุด",
                        "ตามหนังสือที่อ้างถึง",
                        "จำนวน ๑ คน",
                        "จึงเรียนมาเพื่อโปรดพิจารณา",
                        "ขอแสดงความนับถือ",
                        "( ศรีสุดา )",
                        "ท้องถิ่นจังหวัดพิษณุโลก",
                        "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพิษณุโลก",
                        "โทร. ...."));
    }

    @Test
    void bothPapersLeaveThreeCentimetresForTheGaruda() {
        float slot = 3 * 72 / 2.54f;
        for (byte[] pdf :
                List.of(papers.summary(sheet(List.of()), OPENING), papers.acceptance(acceptance(0, "0.00", "")))) {
            assertThat(Paper.TOP - ReadPaper.of(pdf).highest()).isCloseTo(slot + Paper.ASCENT, within(0.5f));
        }
    }

    @Test
    void whatIsNotKnownYetIsLeftOpen() {
        ReadPaper read = ReadPaper.of(papers.summary(sheet(null, null, null), null));
        assertThat(
                        read.says(
                                "ที่ ........................................ ลงวันที่ ........................................"))
                .isTrue();
        assertThat(read.says("( ............................................ )"))
                .isTrue();
        assertThat(summary(sheet(DUE, "ศรีสุดา", null)).says("( ....")).isFalse();
    }

    @Test
    void whoStoodInSignsForTheHead() {
        ReadPaper read = summary(sheet(DUE, "วิชัย", "ศรีสุดา"));
        assertThat(read.sheets().getFirst())
                .containsSubsequence(bare("( วิชัย )", "ตำแหน่ง ....", "ปฏิบัติราชการแทน ท้องถิ่นจังหวัดพิษณุโลก"))
                .doesNotContain("ศรีสุดา");
        assertThat(summary(sheet(DUE, "ศรีสุดา", null)).says("ปฏิบัติราชการแทน"))
                .isFalse();
    }

    @Test
    void manyAnalystsAndLongRemarksGoOnOnFurtherPages() {
        ReadPaper read = summary(sheet(IntStream.rangeClosed(1, 40)
                .mapToObj(n -> line("ผู้รับจ้างคนที่ " + n, "40", null, n == 7 ? LONG : ""))
                .toList()));
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
        assertThat(read.sheets().getFirst())
                .containsSubsequence(bare(
                        "เขียนที่ สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพิษณุโลก",
                        "วันที่ ๑๐ พฤศจิกายน ๒๕๕๔",
                        "ใบตรวจรับงานจ้างเหมาบริการ",
                        "ตามสัญญาจ้างเหมาบริการ"));
    }

    @Test
    void whatIsAcceptedStandsOnThePageThatTheInspectorsSign() {
        ReadPaper read = ReadPaper.of(papers.acceptance(acceptance(2, "360.25", "")));
        assertThat(read.pages()).isEqualTo(2);
        assertThat(List.of("จึงให้จ่ายค่าจ้างเหมาบริการ", "คงเหลือจ่าย", "นางศรีสุดา ยุติธรรม", "นายชูชาติ ละเอียด"))
                .extracting(read::pageOf)
                .containsOnly(1);
    }

    @Test
    void thatNothingIsKeptOfLateWorkIsSaid() {
        ReadPaper read = ReadPaper.of(papers.acceptance(acceptance(2, "0.00", "")));
        assertThat(read.says("พิจารณาแล้วไม่หักค่าปรับ")).isTrue();
    }

    @Test
    void aPenaltyIsTakenOffWhatIsPaid() {
        ReadPaper read = ReadPaper.of(papers.acceptance(acceptance(2, "360.25", LONG)));
        assertThat(List.of("ล่าช้ากว่ากำหนด ๒ วัน", "หักค่าปรับ ๓๖๐.๒๕ บาท", "คงเหลือจ่าย ๑๔,๖๓๙.๗๕ บาท"))
                .allMatch(read::says);
    }

    @Test
    void howTheDelayComesAboutIsSaidWhereItWasDeliveredMoreThanOnce() {
        LocalDate again = LocalDate.of(2011, 11, 17);
        List<Delivery> twice = List.of(new Delivery(DUE, DUE.plusDays(3)), new Delivery(again, again));
        ReadPaper read = ReadPaper.of(papers.acceptance(acceptance(twice, "540.00", "")));
        assertThat(List.of(
                        "ล่าช้ากว่ากำหนด ๓ วัน",
                        "ส่งครั้งแรกเมื่อวันที่ ๑๐ พฤศจิกายน ๒๕๕๔ ช้า ๓ วัน",
                        "ส่งแก้ไขเมื่อวันที่ ๑๗ พฤศจิกายน ๒๕๕๔ ช้า ๐ วัน"))
                .allMatch(read::says);
        assertThat(ReadPaper.of(papers.acceptance(acceptance(3, "540.00", ""))).says("ส่งครั้งแรก"))
                .isFalse();
    }

    @Test
    void toneMarksStayWithTheirLetters() {
        String words = "ผู้ปฏิบัติหน้าที่ ปั้นน้ำ ฝ้าย กตัญญู";
        ReadPaper read = ReadPaper.of(papers.acceptance(acceptance(0, "0.00", words)));
        assertThat(read.says(words)).isTrue();
    }
}
