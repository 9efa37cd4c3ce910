package eplan.integration.papers;

import static eplan.integration.papers.SamplePapers.DUE;
import static eplan.integration.papers.SamplePapers.LONG;
import static eplan.integration.papers.SamplePapers.OPENING;
import static eplan.integration.papers.SamplePapers.PAPERS;
import static eplan.integration.papers.SamplePapers.acceptance;
import static eplan.integration.papers.SamplePapers.bare;
import static eplan.integration.papers.SamplePapers.line;
import static eplan.integration.papers.SamplePapers.sheet;
import static eplan.integration.papers.SamplePapers.summary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eplan.hiring.ProvinceEvaluations.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The summary of a province's evaluations, under its letter; and what both papers have in common. */
class SummaryPaperTest {

    @Test
    void theSummaryHasTheTitleOfTheLetterEverybodyAndTheirPoints() {
        Sheet sheet = sheet(List.of(
                line("สมหญิง ใจดี", "45.5", null, ""), line("มานะ ขยัน", null, LocalDate.of(2011, 3, 31), "ลาออก")));
        byte[] pdf = PAPERS.summary(sheet, OPENING);
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
                List.of(PAPERS.summary(sheet(List.of()), OPENING), PAPERS.acceptance(acceptance(0, "0.00", "")))) {
            assertThat(Paper.TOP - ReadPaper.of(pdf).highest()).isCloseTo(slot + Paper.ASCENT, within(0.5f));
        }
    }

    @Test
    void whatIsNotKnownYetIsLeftOpen() {
        ReadPaper read = ReadPaper.of(PAPERS.summary(sheet(null, null, null), null));
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
}
