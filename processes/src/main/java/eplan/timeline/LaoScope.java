package eplan.timeline;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import java.util.Set;

/** Some LAOs of one province, in one round; at least one. */
record LaoScope(RoundId round, ProvinceId province, Set<LaoId> laos) {

    LaoScope {
        laos = Set.copyOf(laos);
        if (laos.isEmpty()) {
            throw new Refused("refused.extension.nobody");
        }
    }

    /** Their ids in ascending order, for SQL and for the record. */
    Long[] ids() {
        return laos.stream().map(LaoId::value).sorted().toArray(Long[]::new);
    }
}
