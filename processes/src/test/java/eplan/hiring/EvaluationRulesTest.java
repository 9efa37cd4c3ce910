package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The province's half: never more than 50 points, nothing but its own criteria. */
class EvaluationRulesTest {

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion(1, "ปริมาณงาน", "Quantity", 20),
            new Criterion(2, "คุณภาพงาน", "Quality", 20),
            new Criterion(3, "การประสานงาน", "Coordination", 10));

    /** Any number of halves and tenths, below nothing and above everything, for some criteria. */
    @Provide
    Arbitrary<Map<Integer, BigDecimal>> points() {
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 45).map(n -> new BigDecimal(n).divide(BigDecimal.TWO)),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal(60))
                        .ofScale(1));
        return Arbitraries.maps(Arbitraries.integers().between(1, 4), numbers).ofMaxSize(4);
    }

    @Property
    void noHalfExceedsFiftyPoints(@ForAll("points") Map<Integer, BigDecimal> points) {
        try {
            BigDecimal half = EvaluationRules.half(CRITERIA, points);
            assertThat(half).isBetween(BigDecimal.ZERO, new BigDecimal(50));
            assertThat(points.keySet()).containsExactlyInAnyOrder(1, 2, 3);
            CRITERIA.forEach(
                    one -> assertThat(points.get(one.position())).isLessThanOrEqualTo(new BigDecimal(one.most())));
        } catch (Refused no) {
            assertThat(no.key()).startsWith("refused.evaluation.");
        }
    }

    private static Map<Integer, BigDecimal> given(String... points) {
        Map<Integer, BigDecimal> given = new HashMap<>();
        for (String one : points) {
            given.put(given.size() + 1, new BigDecimal(one));
        }
        return given;
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Example
    void takesWholeAndHalfPoints() {
        assertThat(EvaluationRules.half(CRITERIA, given("20", "19.5", "10.0"))).isEqualByComparingTo("49.5");
    }

    @Example
    void refusesFiftyOnePoints() {
        refuses("refused.evaluation.over", () -> EvaluationRules.half(CRITERIA, given("21", "20", "10")));
        refuses("refused.evaluation.over", () -> EvaluationRules.half(CRITERIA, given("0", "0", "51")));
    }

    @Example
    void refusesAnythingButPointsForEachCriterion() {
        refuses("refused.evaluation.missing", () -> EvaluationRules.half(CRITERIA, given("20", "20")));
        refuses("refused.evaluation.unknown", () -> EvaluationRules.half(CRITERIA, given("1", "1", "1", "1")));
        refuses("refused.evaluation.below", () -> EvaluationRules.half(CRITERIA, given("-0.5", "20", "10")));
        refuses("refused.evaluation.half", () -> EvaluationRules.half(CRITERIA, given("19.7", "20", "10")));
    }

    @Example
    void criteriaAddUpToFiftyAndHaveNames() {
        assertThat(EvaluationRules.criteria(CRITERIA)).isEqualTo(CRITERIA);
        refuses("refused.evaluation.criteria", () -> EvaluationRules.criteria(CRITERIA.subList(0, 2)));
        refuses(
                "refused.evaluation.criterion.name",
                () -> EvaluationRules.criteria(List.of(new Criterion(1, " ", "Quantity", 50))));
        refuses(
                "refused.evaluation.criterion.points",
                () -> EvaluationRules.criteria(List.of(new Criterion(1, "ปริมาณงาน", "Quantity", 0))));
    }

    @Example
    void criteriaAreNumberedInTheirOrder() {
        assertThat(EvaluationRules.criteria(List.of(
                        new Criterion(7, " คุณภาพงาน ", "Quality", 30), new Criterion(7, "ปริมาณงาน", "Quantity", 20))))
                .containsExactly(
                        new Criterion(1, "คุณภาพงาน", "Quality", 30), new Criterion(2, "ปริมาณงาน", "Quantity", 20));
    }
}
