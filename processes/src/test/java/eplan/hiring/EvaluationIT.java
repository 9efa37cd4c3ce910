package eplan.hiring;

import static eplan.hiring.EvaluatedProvince.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.StaleForm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The province's half for anong and busaba; dusit left before the cut-off; chai is Satun's. */
class EvaluationIT extends EvaluationFixture {

    @BeforeEach
    void begin() {
        analystsWork();
    }

    private Line line(Actor analyst) {
        return phatthalung.sheet().lines().stream()
                .filter(line -> line.analyst().equals(ScoredOffice.account(analyst)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedCriteriaAddUpToTheHalf() {
        List<Criterion> criteria = office.as(they.anong, () -> evaluations.criteria(ScoredOffice.HIRING));
        assertThat(criteria).extracting(Criterion::position).containsExactly(1, 2, 3, 4, 5);
        assertThat(criteria.stream().mapToInt(Criterion::most).sum()).isEqualTo(ProvinceEvaluations.HALF);
        assertThat(criteria).allSatisfy(one -> assertThat(one.nameTh()).doesNotContain("."));
    }

    @Test
    void bothHalvesMakeAHundred() {
        office.compute();
        evaluateBoth();

        assertThat(line(they.anong).province()).isEqualByComparingTo("50");
        assertThat(line(they.anong).total()).isEqualByComparingTo("64");
        assertThat(line(they.busaba).total()).isEqualByComparingTo("74.5");
        assertThat(line(they.dusit).total()).isNull();
        assertThat(phatthalung.sheet().lines()).hasSize(3);
    }

    @Test
    void theSecondOfTwoWhoFillOneSheetIsTold() {
        office.compute();
        AccountId anong = ScoredOffice.account(they.anong);
        int opened = phatthalung.version(anong);
        int kept = phatthalung.evaluate(anong, opened, points("10", "15", "10", "10", "5"));

        assertThatThrownBy(() -> phatthalung.evaluate(anong, opened, points("1", "1", "1", "1", "1")))
                .isInstanceOf(StaleForm.class);
        assertThat(line(they.anong).province()).isEqualByComparingTo("50");
        assertThat(line(they.anong).version()).isEqualTo(kept);

        phatthalung.evaluate(anong, kept, points("9", "15", "10", "10", "5"));
        assertThat(line(they.anong).province()).as("who read it may change it").isEqualByComparingTo("49");
        assertThatThrownBy(() -> phatthalung.evaluate(anong, kept, points("1", "1", "1", "1", "1")))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void twoWhoFillSheetsOfDifferentAnalystsDoNotMeet() {
        office.compute();
        AccountId anong = ScoredOffice.account(they.anong);
        AccountId busaba = ScoredOffice.account(they.busaba);
        int ofAnong = phatthalung.version(anong);
        int ofBusaba = phatthalung.version(busaba);

        phatthalung.evaluate(busaba, ofBusaba, points("8", "12.5", "9", "10", "5"));
        phatthalung.evaluate(anong, ofAnong, points("10", "15", "10", "10", "5"));

        assertThat(line(they.anong).province()).isEqualByComparingTo("50");
        assertThat(line(they.busaba).province()).isEqualByComparingTo("44.5");
    }

    @Test
    void refusesFiftyOnePointsInAHalf() {
        office.compute();
        refuses("refused.evaluation.over", () -> phatthalung.evaluate(they.anong, points("10", "15", "10", "10", "6")));
        assertThat(line(they.anong).province()).isNull();
    }

    @Test
    void whoLeftBeforeTheCutOffIsNotEvaluated() {
        office.freeze(ScoredOffice.HIRING, ScoredOffice.CUT_OFF);
        refuses("refused.evaluation.left", () -> phatthalung.evaluate(they.dusit, points("1", "1", "1", "1", "1")));
        office.run.compute(ScoredOffice.HIRING);
        refuses("refused.evaluation.left", () -> phatthalung.evaluate(they.dusit, points("1", "1", "1", "1", "1")));
    }

    @Test
    void analystsOfOtherProvincesDoNotExistThere() {
        office.compute();
        assertThatThrownBy(() -> phatthalung.evaluate(they.chai, points("1", "1", "1", "1", "1")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSummaryNeedsEverybodyAndTheSystemScores() {
        office.freeze(ScoredOffice.HIRING, ScoredOffice.CUT_OFF);
        phatthalung.evaluate(they.anong, points("10", "15", "10", "10", "5"));
        refuses("refused.evaluation.scores", phatthalung::send);
        office.run.compute(ScoredOffice.HIRING);
        refuses("refused.evaluation.incomplete", phatthalung::send);
        assertThatThrownBy(() -> office.as(phatthalung.officer, () -> {
                    evaluations.sendSummary(ScoredOffice.HIRING, office.phatthalung);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anObjectionWaitsBeforeTheSummary() {
        office.compute();
        evaluateBoth();
        office.as(they.anong, () -> {
            office.scores.object(office.score(they.anong).id(), "ไม่เห็นด้วย");
            return true;
        });
        refuses("refused.evaluation.objection", phatthalung::send);
    }
}
