package eplan.hiring;

import static eplan.hiring.EvaluatedProvince.points;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.ScoreFigures.Figures;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.AccountId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The summary goes to headquarters: the province's step is done, and both halves stay as they are. */
class EvaluationSummaryIT extends EvaluationFixture {

    @Autowired
    EvaluationLines lines;

    @Autowired
    EvaluationSheets sheets;

    @Autowired
    ScoreFigures figures;

    /** The summary of Phatthalung was sent. */
    private void sent() {
        office.compute();
        phatthalung.stepOpens(runtime);
        evaluateBoth();
        office.accept(they.anong);
        office.accept(they.busaba);
        phatthalung.send();
    }

    @Test
    void theStepIsDoneWhenTheSummaryIsSent() {
        analystsWork();
        sent();

        assertThat(phatthalung.stepState()).isEqualTo("DONE");
        assertThat(phatthalung.history()).contains("STEP_OPENED", "ANALYST_EVALUATED", "SUMMARY_SENT");
        assertThat(phatthalung.sheet().sentOn()).isEqualTo(ScoredOffice.TODAY);
        assertThat(office.as(phatthalung.head, () -> evaluations.summaryPdf(ScoredOffice.HIRING, office.phatthalung)))
                .isNotEmpty();
        refuses("refused.evaluation.sent", phatthalung::send);
    }

    @Test
    void nothingOfTheHalvesChangesAfterwards() {
        analystsWork();
        sent();
        long score = office.score(they.anong).id();

        refuses("refused.evaluation.sent", () -> phatthalung.evaluate(they.anong, points("1", "1", "1", "1", "1")));
        refuses(
                "refused.objection.sent",
                () -> office.as(they.anong, () -> {
                    office.scores.object(score, "ไม่เห็นด้วย");
                    return true;
                }));
        refuses("refused.acceptance.sent", () -> office.accept(they.busaba));
        refuses(
                "refused.scores.sent",
                () -> office.as(office.hq(), () -> {
                    office.scores.run(ScoredOffice.HIRING);
                    return true;
                }));
    }

    @Test
    void analystsSeeTheirEvaluationFromThenOn() {
        analystsWork();
        assertThat(office.as(they.anong, () -> evaluations.mine(ScoredOffice.HIRING)))
                .isEmpty();
        sent();
        assertThat(office.as(they.anong, () -> evaluations.mine(ScoredOffice.HIRING)))
                .hasValueSatisfying(own -> assertThat(own.total()).isEqualByComparingTo("64"));
        assertThat(office.as(they.chai, () -> evaluations.mine(ScoredOffice.HIRING)))
                .isEmpty();
    }

    @Test
    void aProvinceWithoutAnalystsMaySendAtOnce() {
        EvaluatedProvince satun = new EvaluatedProvince(office, evaluations, office.satun);
        office.freeze(ScoredOffice.HIRING, ScoredOffice.CUT_OFF);
        satun.stepOpens(runtime);
        refuses(
                "refused.evaluation.notSent",
                () -> office.as(satun.officer, () -> evaluations.summaryPdf(ScoredOffice.HIRING, office.satun)));
        satun.send();

        assertThat(satun.stepState()).isEqualTo("DONE");
        refuses( // for it is being computed, not for the summary, which has no score that could change
                "refused.scores.running",
                () -> office.as(office.hq(), () -> {
                    office.scores.run(ScoredOffice.HIRING);
                    return true;
                }));
    }

    @Test
    void theSpreadsheetHasBothHalvesWithTheCriteriaOfOne() {
        analystsWork();
        sent();
        var criteria = office.as(office.hq(), () -> evaluations.criteria(ScoredOffice.HIRING));
        Map<AccountId, Figures> scored = figures.of(ScoredOffice.HIRING);
        List<Map<String, Object>> rows = lines.of(ScoredOffice.HIRING, office.phatthalung).stream()
                .map(one -> EvaluationSheets.cells(one, scored.get(one.line().analyst())))
                .toList();

        assertThat(sheets.table(ScoredOffice.HIRING, criteria).headings())
                .extracting(Heading::key)
                .contains("province", "name", "system", "criterion-1", "criterion-5", "half", "total")
                .contains("lao-months", "COMPLETE", "ON_TIME", "ON_BEHALF", "CHECKS_PASSED", "LOOKS", "NOT_RETURNED");
        assertThat(rows).hasSize(3);
        assertThat((BigDecimal) rows.getFirst().get("total")).isEqualByComparingTo("64");
        assertThat((BigDecimal) rows.getFirst().get("lao-months")).isPositive();
        assertThat(Stream.of(ScoreCriterion.values())
                        .map(one -> (BigDecimal) rows.getFirst().get(one.name()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("the six criteria make the system score")
                .isEqualByComparingTo((BigDecimal) rows.getFirst().get("system"));
        assertThat(rows.getLast()).containsKey("left").doesNotContainKey("total");
    }
}
