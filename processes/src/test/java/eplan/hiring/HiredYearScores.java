package eplan.hiring;

import eplan.hiring.HiredYearSteps.Open;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.hiring.SystemScores.Correction;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Part;
import eplan.hiring.SystemScores.Score;
import eplan.people.Actor;
import eplan.people.Role;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Both halves of the evaluation in the simulated hiring year: provinces give points, analysts object, headquarters answer. */
@TestComponent
class HiredYearScores {

    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");

    @Autowired
    ProvinceEvaluations evaluations;

    @Autowired
    SystemScores scores;

    @Autowired
    HiredYearActs acts;

    /** One analyst today, or the summary once all have their points; what has gone is not evaluated. */
    void evaluate(HiredYear year, Open step) {
        Sheet sheet = acts.as(step.officer(), () -> evaluations.of(HiredYear.YEAR, step.province()));
        for (Line line : sheet.lines()) {
            if (line.leftOn() != null) {
                acts.refuses(
                        year,
                        "refused.evaluation.left",
                        step.officer(),
                        () -> give(step, line, points(year, sheet.criteria(), 0)));
            } else if (line.province() == null) {
                give(year, step, sheet, line);
                return;
            }
        }
        acts.does(
                year,
                Set.of("refused.evaluation.objection", "refused.evaluation.undecided"),
                step.head(),
                () -> evaluations.sendSummary(HiredYear.YEAR, step.province()));
    }

    private void give(HiredYear year, Open step, Sheet sheet, Line line) {
        acts.refuses(
                year,
                "refused.evaluation.over",
                step.officer(),
                () -> give(step, line, points(year, sheet.criteria(), 1)));
        acts.does(step.officer(), () -> give(step, line, points(year, sheet.criteria(), 0)));
    }

    private void give(Open step, Line line, Map<Integer, BigDecimal> points) {
        evaluations.evaluate(HiredYear.YEAR, step.province(), line.analyst(), line.version(), points, "");
    }

    /** @param over how many points more than there are in the first criterion; 0 for what may be */
    private static Map<Integer, BigDecimal> points(HiredYear year, List<Criterion> criteria, int over) {
        Map<Integer, BigDecimal> points = new HashMap<>();
        criteria.forEach(one -> points.put(
                one.position(),
                HALF_A_POINT.multiply(
                        BigDecimal.valueOf(year.chance(0.3) ? 2 * one.most() : year.between(0, 2 * one.most())))));
        if (over > 0) {
            Criterion first = criteria.getFirst();
            points.put(first.position(), BigDecimal.valueOf(first.most() + over));
        }
        return points;
    }

    /** Until the summary is sent; nobody objects twice, or to what they accepted. */
    void objectAndAnswer(HiredYear year) {
        for (Score score : acts.as(HiringPeople.HQ, () -> scores.of(HiredYear.YEAR, null))) {
            Objection objection = score.objection();
            if (objection == null && score.acceptedAt() == null && score.leftOn() == null) {
                decide(year, score);
            } else if (objection != null && objection.answer() == null && year.does(score.province(), 0.2)) {
                answer(year, score);
            }
        }
    }

    /** Most say nothing. */
    private void decide(HiredYear year, Score score) {
        if (year.chance(0.015)) {
            object(year, score);
        } else if (year.chance(0.01)) {
            acts.does(
                    year,
                    Set.of("refused.acceptance.sent"),
                    analyst(score),
                    () -> scores.accept(score.id(), score.points()));
        }
    }

    private static Actor analyst(Score score) {
        return new Actor(score.analyst(), score.name(), Role.ANALYST, score.province(), null);
    }

    private void object(HiredYear year, Score score) {
        acts.does(
                year,
                Set.of("refused.objection.sent"),
                analyst(score),
                () -> scores.object(score.id(), "ข้อมูลไม่ครบ"));
    }

    /** One criterion gets all its points, or everything stays; more than there are it never gets. */
    private void answer(HiredYear year, Score score) {
        Part part = year.oneOf(
                acts.as(HiringPeople.HQ, () -> scores.detail(score.id())).parts());
        var tooMuch = new Correction(part.criterion(), part.most().add(BigDecimal.ONE));
        acts.refuses(
                year,
                "refused.objection.points",
                HiringPeople.HQ,
                () -> scores.answer(score.id(), List.of(tooMuch), "แก้"));
        List<Correction> points = year.chance(0.6) ? List.of(new Correction(part.criterion(), part.most())) : List.of();
        acts.does(HiringPeople.HQ, () -> scores.answer(score.id(), points, "ตรวจแล้ว"));
    }
}
