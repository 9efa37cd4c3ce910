package eplan.hiring;

import eplan.hiring.HiringRisks.Risk;
import eplan.hiring.HiringRisks.Why;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a province is on its way to having its analysts.
 *
 * @param posts the headcount in force
 * @param wanted posts approved and not given up, within the headcount; before the approval the headcount
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
        int wanted,
        int laos,
        int covered,
        int later,
        boolean approved,
        boolean budget,
        @Nullable LocalDate approvalDue,
        @Nullable LocalDate signingDue) {

    /** Somebody has to work there, even where the province wants nobody. */
    boolean atRisk() {
        return posts == 0 || covered < Math.max(1, wanted);
    }

    Risk risk() {
        Why why = why();
        return new Risk(province, provinceTh, provinceEn, wanted, covered, why, due(why), covered == 0, laos);
    }

    /** The first that holds, in the order of the steps. */
    private Why why() {
        if (posts == 0) {
            return Why.NO_HEADCOUNT;
        }
        if (!approved) {
            return Why.NOT_APPROVED;
        }
        if (wanted == 0) {
            return Why.NO_POST;
        }
        if (!budget) {
            return Why.NO_BUDGET;
        }
        if (covered + later == 0) {
            return Why.NOT_SIGNED;
        }
        return later > 0 ? Why.STARTS_LATER : Why.TOO_FEW;
    }

    /** Headcount and budget are headquarters' acts, which have no date, as a further approval has none. */
    private @Nullable LocalDate due(Why why) {
        return switch (why) {
            case NOT_APPROVED -> approvalDue;
            case NOT_SIGNED, STARTS_LATER, TOO_FEW -> signingDue;
            case NO_HEADCOUNT, NO_POST, NO_BUDGET -> null;
        };
    }
}
