package eplan.hiring;

import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the province's half may be made of: criteria that add up to it, and points that stay inside each of them. */
final class EvaluationRules {

    private static final int LONGEST_NAME = 200;
    private static final BigDecimal HALF = new BigDecimal(ProvinceEvaluations.HALF);
    private static final BigDecimal TWO = new BigDecimal(2);

    private EvaluationRules() {}

    /**
     * The criteria as they are kept: names without spaces around them, numbered in the order given.
     *
     * @throws Refused without names, for one without points, or when they do not add up to {@link ProvinceEvaluations#HALF}
     */
    static List<Criterion> criteria(List<Criterion> given) {
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion one : given) {
            if (one.most() < 1 || one.most() > ProvinceEvaluations.HALF) {
                throw new Refused("refused.evaluation.criterion.points", one.nameTh());
            }
            criteria.add(new Criterion(criteria.size() + 1, name(one.nameTh()), name(one.nameEn()), one.most()));
        }
        int sum = given.stream().mapToInt(Criterion::most).sum();
        if (sum != ProvinceEvaluations.HALF) {
            throw new Refused("refused.evaluation.criteria", ProvinceEvaluations.HALF, sum);
        }
        return criteria;
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("refused.evaluation.criterion.name", LONGEST_NAME);
        }
        return name;
    }

    /**
     * The province's half.
     *
     * @param points by criterion's position
     * @throws Refused for a criterion that is missing or unknown, more than its most, fewer than 0, or other than whole and half points
     */
    static BigDecimal half(List<Criterion> criteria, Map<Integer, BigDecimal> points) {
        BigDecimal half = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            BigDecimal given = points.get(criterion.position());
            if (given == null) {
                throw new Refused("refused.evaluation.missing", criterion.nameTh());
            }
            check(criterion, given);
            half = half.add(given);
        }
        if (points.size() > criteria.size()) {
            throw new Refused("refused.evaluation.unknown");
        }
        if (half.compareTo(HALF) > 0) {
            throw new Refused("refused.evaluation.over", half.toPlainString(), HALF.toPlainString());
        }
        return half;
    }

    private static void check(Criterion criterion, BigDecimal given) {
        if (given.compareTo(new BigDecimal(criterion.most())) > 0) {
            throw new Refused("refused.evaluation.over", given.toPlainString(), Integer.toString(criterion.most()));
        }
        if (given.signum() < 0) {
            throw new Refused("refused.evaluation.below", given.toPlainString());
        }
        if (given.multiply(TWO).stripTrailingZeros().scale() > 0) {
            throw new Refused("refused.evaluation.half", given.toPlainString());
        }
    }
}
