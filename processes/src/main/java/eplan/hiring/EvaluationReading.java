package eplan.hiring;

import eplan.hiring.EvaluationLines.Evaluated;
import eplan.hiring.EvaluationTable.Sent;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.hiring.ProvinceEvaluations.Undecided;
import eplan.hiring.ProvinceEvaluations.Unscored;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read of evaluations; callers ask for the right. */
@Component
class EvaluationReading {

    private final EvaluationCriteria criteria;
    private final EvaluationLines lines;
    private final EvaluationTable table;
    private final HiringCases cases;
    private final ObjectionDays days;
    private final EvaluationFiles files;

    EvaluationReading(
            EvaluationCriteria criteria,
            EvaluationLines lines,
            EvaluationTable table,
            HiringCases cases,
            ObjectionDays days,
            EvaluationFiles files) {
        this.criteria = criteria;
        this.lines = lines;
        this.table = table;
        this.cases = cases;
        this.days = days;
        this.files = files;
    }

    List<Criterion> criteria(FiscalYear year) {
        return criteria.of(year);
    }

    /** By province and name. @param province null for the nation */
    List<Evaluated> lines(FiscalYear year, @Nullable ProvinceId province) {
        if (province != null) {
            cases.require(year, province);
        }
        return lines.of(year, province);
    }

    /** @throws eplan.shared.NotFound when the province has no such hiring year */
    Sheet sheet(FiscalYear year, ProvinceId province) {
        List<Line> evaluated =
                lines(year, province).stream().map(Evaluated::line).toList();
        Sent sent = table.sent(year, province).orElse(null);
        return new Sheet(
                year,
                province,
                lines.provinceTh(province),
                criteria.of(year),
                evaluated,
                sent == null ? null : sent.on(),
                sent == null ? null : sent.by(),
                sent == null ? null : sent.forName());
    }

    List<Unscored> unscored(FiscalYear year, ProvinceId province) {
        cases.require(year, province);
        return lines.unscored(year, province);
    }

    List<Undecided> undecided(FiscalYear year, ProvinceId province) {
        return days.of(cases.require(year, province));
    }

    /** The analyst's own line, once the summary it stands in was sent. */
    Optional<Line> own(FiscalYear year, AccountId analyst) {
        return table.summedUp(year, analyst)
                .flatMap(province -> lines.of(year, province).stream()
                        .map(Evaluated::line)
                        .filter(line -> line.analyst().equals(analyst))
                        .findFirst());
    }

    /** @throws Refused before the summary was sent */
    byte[] pdf(FiscalYear year, ProvinceId province) {
        Sheet sheet = sheet(year, province);
        if (sheet.sentOn() == null) {
            throw new Refused("refused.evaluation.notSent");
        }
        return files.pdf(sheet);
    }

    byte[] xlsx(FiscalYear year, List<Evaluated> evaluated) {
        return files.xlsx(year, criteria.of(year), evaluated);
    }
}
