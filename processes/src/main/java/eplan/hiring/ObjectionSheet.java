package eplan.hiring;

import static eplan.hiring.ListColumn.amount;
import static eplan.hiring.ListColumn.count;
import static eplan.hiring.ListColumn.date;
import static eplan.hiring.ListColumn.text;

import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.timeline.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Objections to scores and their answers as a spreadsheet; those that wait come first, the longest before all. */
@Component
class ObjectionSheet {

    private final HiringSheets sheets;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    ObjectionSheet(HiringSheets sheets, WorkingDays workingDays, BusinessClock clock) {
        this.sheets = sheets;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    private record Line(Score score, Objection objection) {

        boolean waits() {
            return objection.answer() == null;
        }
    }

    /** @param scores of which those that were objected to are picked */
    byte[] xlsx(FiscalYear year, List<Score> scores) {
        LocalDate today = clock.today();
        WorkingDays held = workingDays.held();
        List<ListColumn<Line>> columns = List.of(
                text("province", one -> one.score().provinceTh()),
                text("analyst", one -> one.score().name()),
                amount("score", one -> one.score().points()),
                date("objected-on", one -> day(one.objection().at())),
                count("days-waited", one -> waited(one, held, today)),
                count("days-late", one -> late(waited(one, held, today))),
                text("objection", one -> one.objection().text()),
                date("answered-on", one -> day(one.objection().answeredAt())),
                text("answered-by", one -> one.objection().answeredBy()),
                text("answer", one -> one.objection().answer()));
        return sheets.list("objections", year, columns, lines(scores));
    }

    private static List<Line> lines(List<Score> scores) {
        List<Line> waiting = new ArrayList<>();
        List<Line> answered = new ArrayList<>();
        for (Score score : scores) {
            Objection objection = score.objection();
            if (objection != null) {
                Line line = new Line(score, objection);
                (line.waits() ? waiting : answered).add(line);
            }
        }
        waiting.sort(Comparator.comparing(line -> line.objection().at()));
        waiting.addAll(answered);
        return waiting;
    }

    /** Null once it was answered. */
    private static @Nullable Integer waited(Line line, WorkingDays days, LocalDate today) {
        return line.waits() ? Integer.valueOf(line.objection().waited(days, today)) : null;
    }

    private static @Nullable Integer late(@Nullable Integer waited) {
        return waited == null ? null : Integer.valueOf(Math.max(waited - SystemScores.DAYS_TO_ANSWER, 0));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BusinessClock.ZONE);
    }
}
