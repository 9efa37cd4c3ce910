package eplan.plan;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.List;

/**
 * What was planned, approved, committed and disbursed for a year, and how much of the plan reached money. An LAO counts for
 * the province it lay in on the year's last day, or lies in today while the year runs.
 */
public interface Sums {

    /** The nation's by area, in the order of {@link VisionStrategies#AREAS}; for headquarters. */
    List<AreaSum> ofNation(FiscalYear year);

    /** A province's by area, in the same order. */
    List<AreaSum> ofProvince(ProvinceId province, FiscalYear year);

    /** Every province in Thai order, those with nothing too; for headquarters. */
    List<ProvinceSum> provinces(FiscalYear year);

    /** Every LAO of a province in Thai order, those with nothing too; for an analyst without those that are another's. */
    List<LaoSum> laos(ProvinceId province, FiscalYear year);

    /** An LAO's strategies in its own order, those with nothing too; what is outside the plan's projects comes last. */
    List<StrategySum> ofLao(LaoId lao, FiscalYear year);

    /** @param area one of {@link VisionStrategies#AREAS}; empty for what is outside the plan, or where nobody has said */
    record AreaSum(String area, Money money) {}

    /** @param code two digits */
    record ProvinceSum(ProvinceId province, String code, String nameTh, String nameEn, Money money) {}

    /** @param here whether the LAO lies in the province today: its case can be opened from there */
    record LaoSum(LaoId lao, String nameTh, boolean here, Money money) {}

    /**
     * @param strategy 0 for what is outside the plan's projects
     * @param name as the LAO words it; empty outside the plan
     * @param area as in {@link AreaSum}
     */
    record StrategySum(long strategy, String name, String area, Money money) {

        public boolean outsidePlan() {
            return strategy == 0;
        }
    }
}
