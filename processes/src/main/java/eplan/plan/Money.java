package eplan.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Money on its way from plan to payment, in baht to the satang, and for how many projects.
 *
 * @param projects of the plan promoted last
 * @param funded how many of them have a line in the ordinance
 * @param planned for the year
 * @param approved by the ordinance with what moved since, lines outside the plan too
 * @param approvedPlan the part of it that is for projects of the plan
 * @param committed in each quarter of the fiscal year, four amounts
 * @param disbursed in each quarter, four amounts
 */
public record Money(
        int projects,
        int funded,
        BigDecimal planned,
        BigDecimal approved,
        BigDecimal approvedPlan,
        List<BigDecimal> committed,
        List<BigDecimal> disbursed) {

    public static final int QUARTERS = 4;

    private static final int SATANG = 2;
    private static final List<BigDecimal> NOTHING = Collections.nCopies(QUARTERS, BigDecimal.ZERO);

    public static final Money NONE =
            new Money(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, NOTHING, NOTHING);

    /** @throws ArithmeticException when an amount has a fraction of a satang */
    public Money {
        planned = planned.setScale(SATANG);
        approved = approved.setScale(SATANG);
        approvedPlan = approvedPlan.setScale(SATANG);
        committed = ofQuarters(committed);
        disbursed = ofQuarters(disbursed);
    }

    private static List<BigDecimal> ofQuarters(List<BigDecimal> amounts) {
        if (amounts.size() != QUARTERS) {
            throw new IllegalArgumentException("a year has four quarters, not " + amounts.size());
        }
        return amounts.stream().map(amount -> amount.setScale(SATANG)).toList();
    }

    /** All amounts and counts added up. */
    public static Money total(Collection<Money> parts) {
        return parts.stream().reduce(NONE, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(
                projects + other.projects,
                funded + other.funded,
                planned.add(other.planned),
                approved.add(other.approved),
                approvedPlan.add(other.approvedPlan),
                plus(committed, other.committed),
                plus(disbursed, other.disbursed));
    }

    private static List<BigDecimal> plus(List<BigDecimal> these, List<BigDecimal> those) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(i -> these.get(i).add(those.get(i)))
                .toList();
    }

    /** Committed in the whole year. */
    public BigDecimal allCommitted() {
        return committed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Disbursed in the whole year. */
    public BigDecimal allDisbursed() {
        return disbursed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Approved for what no project of the plan stands behind. */
    public BigDecimal approvedOutside() {
        return approved.subtract(approvedPlan);
    }

    /** Whether neither a plan nor money was recorded. */
    public boolean isNothing() {
        return equals(NONE);
    }
}
