package eplan.hiring;

import static eplan.hiring.EvaluatedProvince.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.ScoreFigures.Figures;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.AccountId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The summary goes to headquarters: the province's step is done, and both halves stay as they are. */
@EplanTest
@Import(ScoredOffice.class)
class EvaluationSummaryIT {

    @Autowired
    ScoredOffice office;

    @Autowired
    HqOutages outages;

    @Autowired
    ProvinceEvaluations evaluations;

    @Autowired
    EvaluationLines lines;

    @Autowired
    EvaluationSheets sheets;

    @Autowired
    ScoreFigures figures;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void open() {
        office.open();
        EvaluatedProvince.forget(office.jdbc);
    }

    @AfterEach
    void close() {
        EvaluatedProvince.forget(office.jdbc);
        office.close();
    }

    private void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    /** @return a province whose summary was sent */
    private EvaluatedProvince sent(ThreeAnalysts they) {
        EvaluatedProvince phatthalung = new EvaluatedProvince(office, evaluations, office.phatthalung);
        office.compute();
        phatthalung.stepOpens(runtime);
        phatthalung.evaluate(they.anong, points("10", "15", "10", "10", "5"));
        phatthalung.evaluate(they.busaba, points("8", "12.5", "9", "10", "5"));
        phatthalung.send();
        return phatthalung;
    }

    @Test
    void theStepIsDoneWhenTheSummaryIsSent() {
        EvaluatedProvince phatthalung = sent(new ThreeAnalysts(office, outages));

        assertThat(phatthalung.stepState()).isEqualTo("DONE");
        assertThat(phatthalung.history()).contains("STEP_OPENED", "ANALYST_EVALUATED", "SUMMARY_SENT");
        assertThat(phatthalung.sheet().sentOn()).isEqualTo(ScoredOffice.TODAY);
        assertThat(office.as(phatthalung.head, () -> evaluations.summaryPdf(ScoredOffice.HIRING, office.phatthalung)))
                .isNotEmpty();
        refuses("refused.evaluation.sent", phatthalung::send);
    }

    @Test
    void nothingOfTheHalvesChangesAfterwards() {
        ThreeAnalysts they = new ThreeAnalysts(office, outages);
        EvaluatedProvince phatthalung = sent(they);
        long score = office.score(they.anong).id();

        refuses("refused.evaluation.sent", () -> phatthalung.evaluate(they.anong, points("1", "1", "1", "1", "1")));
        refuses(
                "refused.objection.sent",
                () -> office.as(they.anong, () -> {
                    office.scores.object(score, "ไม่เห็นด้วย");
                    return true;
                }));
        refuses(
                "refused.scores.sent",
                () -> office.as(office.hq(), () -> {
                    office.scores.run(ScoredOffice.HIRING);
                    return true;
                }));
    }

    @Test
    void analystsSeeTheirEvaluationFromThenOn() {
        ThreeAnalysts they = new ThreeAnalysts(office, outages);
        assertThat(office.as(they.anong, () -> evaluations.mine(ScoredOffice.HIRING)))
                .isEmpty();
        sent(they);
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
        sent(new ThreeAnalysts(office, outages));
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
