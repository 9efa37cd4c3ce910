package eplan.hiring;

import eplan.hiring.HiringRisks.Risk;
import eplan.hiring.HiringRisks.Why;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a province is on its way to having its analysts.
 *
 * @param covered contracts that cover the day that is asked for
 * @param later contracts that are signed and begin after it
 * @param approvalDue date of the open step; null when none is open
 * @param signingDue likewise
 */
record HiringStand(
        ProvinceId province,
        String provinceTh,
        String provinceEn,
        int posts,
        int laos,
        int covered,
        int later,
        boolean approved,
        boolean budget,
        @Nullable LocalDate approvalDue,
        @Nullable LocalDate signingDue) {

    boolean atRisk() {
        return posts == 0 || covered < posts;
    }

    Risk risk() {
        Why why = why();
        return new Risk(province, provinceTh, provinceEn, posts, covered, why, due(why), covered == 0, laos);
    }

    /** The first that holds, in the order of the steps. */
    private Why why() {
        if (posts == 0) {
            return Why.NO_HEADCOUNT;
        }
        if (!approved) {
            return Why.NOT_APPROVED;
        }
        if (!budget) {
            return Why.NO_BUDGET;
        }
        if (covered + later == 0) {
            return Why.NOT_SIGNED;
        }
        return later > 0 ? Why.STARTS_LATER : Why.TOO_FEW;
    }

    /** Headcount and budget are headquarters' acts, which have no date. */
    private @Nullable LocalDate due(Why why) {
        return switch (why) {
            case NOT_APPROVED -> approvalDue;
            case NOT_SIGNED, STARTS_LATER, TOO_FEW -> signingDue;
            case NO_HEADCOUNT, NO_BUDGET -> null;
        };
    }
}
