package eplan.inbox;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.Map;

/** How much work there is, for those who share it out. Whoever may see the province. */
public interface WorkLoad {

    /**
     * Open pieces of work of the province's LAOs (asleep ones too), whoever has them; without what LAO staff have to do
     * themselves. LAOs without any are left out.
     */
    Map<LaoId, Integer> open(ProvinceId province);
}
