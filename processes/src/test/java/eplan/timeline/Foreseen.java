package eplan.timeline;

import eplan.shared.LaoId;
import eplan.timeline.ChangeSets.Effect;
import java.util.EnumSet;
import java.util.Set;

/** Opens to other contexts' tests what {@link Effects} collected. */
public final class Foreseen {

    private Foreseen() {}

    /** How often that becomes of an LAO's cases. */
    public static long count(Effects effects, Effect effect, LaoId lao) {
        return effects.of(effect).stream()
                .filter(touched -> lao.equals(touched.lao()))
                .count();
    }

    /** What becomes of an LAO's cases. */
    public static Set<Effect> of(Effects effects, LaoId lao) {
        var found = EnumSet.noneOf(Effect.class);
        for (Effect effect : Effect.values()) {
            if (effects.of(effect).stream().anyMatch(touched -> lao.equals(touched.lao()))) {
                found.add(effect);
            }
        }
        return found;
    }
}
