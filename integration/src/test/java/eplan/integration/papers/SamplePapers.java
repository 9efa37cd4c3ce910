package eplan.integration.papers;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Papers of Phitsanulok in hiring year 2555, and what they are of. */
final class SamplePapers {

    static final String LONG =
            "ปฏิบัติงานด้วยความวิริยะอุตสาหะ ติดตามองค์กรปกครองส่วนท้องถิ่นในความดูแลอย่างใกล้ชิดและสม่ำเสมอ "
                    .repeat(12);

    static final LocalDate DUE = LocalDate.of(2011, 11, 7);

    private static final LocalDate OPENED = LocalDate.of(2011, 7, 18);

    static final Opening OPENING = new Opening(
            new FiscalYear(2555),
            "มท 0810.5/ว 1353",
            OPENED,
            OPENED.minusDays(18),
            new HiringFile(2555, "guide.pdf", "application/pdf", 9, "ประภา", Instant.EPOCH),
            "ประภา",
            OPENED,
            76);

    static final OfficialPapers PAPERS =
            new OfficialPapers(new PaperText(new Texts(new PathMatchingResourcePatternResolver())));

    private SamplePapers() {}

    static Line line(String name, @Nullable String province, @Nullable LocalDate left, String remark) {
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

    static Sheet sheet(List<Line> lines) {
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
    static Sheet sheet(@Nullable LocalDate sentOn, @Nullable String by, @Nullable String forName) {
        Sheet all = sheet(List.of(line("สมหญิง ใจดี", "45.5", null, "")));
        return new Sheet(
                all.year(), all.province(), all.provinceTh(), all.criteria(), all.lines(), sentOn, by, forName);
    }

    static AcceptancePaper acceptance(int lateDays, String penalty, String remark) {
        return acceptance(List.of(new Delivery(DUE, DUE.plusDays(lateDays))), penalty, remark);
    }

    static AcceptancePaper acceptance(List<Delivery> deliveries, String penalty, String remark) {
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

    /** As a reader finds it, under the letter of the opening. */
    static ReadPaper summary(Sheet sheet) {
        return ReadPaper.of(PAPERS.summary(sheet, OPENING));
    }

    static ReadPaper accepted(AcceptancePaper paper) {
        return ReadPaper.of(PAPERS.acceptance(paper));
    }

    static List<String> bare(String... parts) {
        return Stream.of(parts).map(ReadPaper::bare).toList();
    }
}
