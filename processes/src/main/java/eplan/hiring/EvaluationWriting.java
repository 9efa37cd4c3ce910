package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.EvaluationLines.Evaluated;
import eplan.hiring.EvaluationTable.Evaluation;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes criteria and the provinces' half, within the caller's transaction; callers ask for the right. */
@Component
class EvaluationWriting {

    private static final int LONGEST_REMARK = 1000;

    private final ScoreYears years;
    private final EvaluationCriteria criteria;
    private final EvaluationLines lines;
    private final EvaluationTable table;
    private final EvaluationSteps steps;
    private final Audit audit;

    EvaluationWriting(
            ScoreYears years,
            EvaluationCriteria criteria,
            EvaluationLines lines,
            EvaluationTable table,
            EvaluationSteps steps,
            Audit audit) {
        this.years = years;
        this.criteria = criteria;
        this.lines = lines;
        this.table = table;
        this.steps = steps;
        this.audit = audit;
    }

    void criteria(FiscalYear year, List<Criterion> given, String reason, Actor by) {
        String why = Reason.given(reason, "refused.scores.reason", Reason.LONGEST, "refused.scores.reason.long");
        if (years.hold(year).open()) {
            throw new Refused("refused.scores.frozen", year.toString());
        }
        List<Criterion> checked = EvaluationRules.criteria(given);
        criteria.set(year, checked, by, why);
        audit.record("evaluation.criteria-set", "hiring:" + year, why, checked.toString());
    }

    int evaluate(
            FiscalYear year,
            ProvinceId province,
            AccountId analyst,
            int version,
            Map<Integer, BigDecimal> points,
            String remark,
            Actor by) {
        HiringCase held = steps.hold(year, province);
        mustNotBeSent(year, province);
        Line line = line(year, province, analyst);
        LocalDate left = line.leftOn();
        if (left != null) {
            throw new Refused("refused.evaluation.left", line.name(), left);
        }
        Reason.atMost(LONGEST_REMARK, remark, "refused.evaluation.remark");
        BigDecimal half = EvaluationRules.half(criteria.of(year), points);
        int kept = table.keep(new Evaluation(year, province, analyst, points, half, remark.strip()), version, by);
        steps.begun(held, line.name());
        audit.record("evaluation.given", "account:" + analyst, null, "hiring:" + year + " " + half.toPlainString());
        return kept;
    }

    /** Of somebody who is evaluated in the province. @throws Refused for who is present without a scored day; nobody else exists there */
    private Line line(FiscalYear year, ProvinceId province, AccountId analyst) {
        return lines.of(year, province).stream()
                .map(Evaluated::line)
                .filter(line -> line.analyst().equals(analyst))
                .findFirst()
                .orElseThrow(() -> unscored(year, province, analyst));
    }

    private RuntimeException unscored(FiscalYear year, ProvinceId province, AccountId analyst) {
        return lines.unscored(year, province).stream()
                .filter(one -> one.analyst().equals(analyst))
                .findFirst()
                .<RuntimeException>map(one -> new Refused("refused.evaluation.unscored", one.name(), one.cutOff()))
                .orElseGet(() -> new NotFound("evaluation of " + analyst));
    }

    private void mustNotBeSent(FiscalYear year, ProvinceId province) {
        table.sent(year, province).ifPresent(sent -> {
            throw new Refused("refused.evaluation.sent", sent.on());
        });
    }

    void sendSummary(FiscalYear year, ProvinceId province, Actor by) {
        HiringCase held = steps.hold(year, province);
        // nobody computes, objects or answers meanwhile
        years.hold(year);
        mustNotBeSent(year, province);
        List<Line> evaluated =
                lines.of(year, province).stream().map(Evaluated::line).toList();
        if (!evaluated.isEmpty() && !lines.settled(year)) {
            throw new Refused("refused.evaluation.scores");
        }
        mustBeComplete(evaluated);
        steps.noObjectionMayWait(year, province);
        steps.nobodyMayBeUndecided(held);
        table.send(year, province, by);
        steps.done(held);
        audit.record(
                "evaluation.summary-sent", "hiring:" + year, null, "province:" + province + ", " + evaluated.size());
    }

    /** Who left before the cut-off is scored and not evaluated. */
    private static void mustBeComplete(List<Line> evaluated) {
        List<String> missing = evaluated.stream()
                .filter(line -> line.leftOn() == null && line.province() == null)
                .map(Line::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("refused.evaluation.incomplete", missing.size(), String.join(", ", missing));
        }
    }
}
