package eplan.integration.papers;

import eplan.hiring.HiringYears.Opening;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary sheet of a province's evaluations (enclosure 3 of letter ว 1353, with the title as printed), behind its covering letter. */
final class SummaryPaper {

    /** Wide enough for the longest word of each heading. */
    private static final List<Float> COLUMNS = List.of(47f, 120f, 74f, 74f, 62f, 76f);

    private static final String HALF = Integer.toString(ProvinceEvaluations.HALF);
    private static final String WHOLE = Integer.toString(2 * ProvinceEvaluations.HALF);

    private final Sheet sheet;
    private final PaperText text;
    private final Paper paper;

    private SummaryPaper(Sheet sheet, PaperText text) {
        this.sheet = sheet;
        this.text = text;
        this.paper = new Paper(text.say("paper.summary.title"));
    }

    static byte[] of(Sheet sheet, @Nullable Opening opening, PaperText text) {
        return new SummaryPaper(sheet, text).made(opening);
    }

    private byte[] made(@Nullable Opening opening) {
        CoveringLetter.onto(paper, sheet, opening, text);
        paper.nextPage();
        paper.title(text.say("paper.summary.title"));
        paper.title(text.say("paper.analysts"));
        paper.title(text.say("paper.summary.year", sheet.year().toString()));
        paper.title(text.say("paper.office", sheet.provinceTh()));
        paper.gap();
        analysts();
        criteria();
        paper.signature(signature());
        return paper.finished();
    }

    private void analysts() {
        if (sheet.lines().isEmpty()) {
            paper.paragraph(text.say("paper.summary.nobody"));
            return;
        }
        PaperTable table = new PaperTable(paper, COLUMNS, headings());
        int number = 1;
        for (Line line : sheet.lines()) {
            table.row(List.of(
                    Integer.toString(number++),
                    line.name(),
                    PaperText.points(line.system()),
                    PaperText.points(line.province()),
                    PaperText.points(line.total()),
                    remark(line)));
        }
    }

    private List<String> headings() {
        return List.of(
                text.say("paper.number"),
                text.say("paper.name"),
                text.say("paper.summary.system", HALF),
                text.say("paper.summary.province", HALF),
                text.say("paper.summary.total", WHOLE),
                text.say("paper.remark"));
    }

    private String remark(Line line) {
        LocalDate left = line.leftOn();
        String gone = left == null ? "" : text.say("paper.summary.left", PaperText.day(left));
        return (gone + " " + line.remark()).strip();
    }

    private void criteria() {
        if (sheet.criteria().isEmpty()) {
            return;
        }
        paper.gap();
        paper.heading(text.say("paper.summary.criteria", HALF));
        for (Criterion criterion : sheet.criteria()) {
            paper.line(text.say(
                    "paper.summary.criterion",
                    Integer.toString(criterion.position()),
                    criterion.nameTh(),
                    Integer.toString(criterion.most())));
        }
    }

    private List<String> signature() {
        List<String> lines = new ArrayList<>();
        lines.add(text.say("paper.signed.evaluator"));
        String by = sheet.sentBy();
        lines.add(by == null ? text.say("paper.signed.blank") : text.say("paper.signed.name", by));
        lines.add(text.say("paper.signed.head", sheet.provinceTh()));
        LocalDate sent = sheet.sentOn();
        if (sent != null) {
            lines.add(text.say("paper.day", PaperText.day(sent)));
        }
        return lines;
    }
}
