package eplan.clock;

import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Recorded;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A vision, a mission and three strategies with two guidelines each. */
@Component
@Profile("embedded")
class SimulatedVision implements SimulatedForm {

    private static final int VISION = 21;
    private static final int VISIONS = 3;
    private static final List<String> AREAS = List.of("INFRASTRUCTURE", "QUALITY_OF_LIFE", "ADMINISTRATION");

    private final VisionStrategies visions;
    private final SimulatedRounds rounds;

    SimulatedVision(VisionStrategies visions, SimulatedRounds rounds) {
        this.visions = visions;
        this.rounds = rounds;
    }

    @Override
    public boolean covers(String item) {
        return VisionStrategies.ITEM.equals(item);
    }

    /** So that projects have something to hang on, unless no round asks for it. */
    void provide(Writing writing) {
        RecordKey key = writing.of(VisionStrategies.ITEM).key();
        if (visions.load(key).content().strategies().isEmpty()) {
            rounds.asking(writing, VisionStrategies.ITEM).ifPresent(this::fill);
        }
    }

    @Override
    public void fill(Writing writing) {
        Recorded there = visions.load(writing.key());
        VisionStrategy whole = whole(there.content(), writing);
        if (!whole.equals(there.content())) {
            visions.saveDraft(writing.key(), whole, there.state().version(), writing.onBehalf());
        }
    }

    private static VisionStrategy whole(VisionStrategy there, Writing writing) {
        String vision = "vision." + writing.between(1, VISIONS, VISION, 0);
        return new VisionStrategy(
                there.vision().isBlank() ? SimulationTexts.get(vision) : there.vision(),
                there.missions().isEmpty() ? List.of(SimulationTexts.get("mission")) : there.missions(),
                there.strategies().isEmpty() ? strategies() : there.strategies());
    }

    private static List<Strategy> strategies() {
        return Stream.of(1, 2, 3)
                .map(n -> new Strategy(
                        null,
                        SimulationTexts.get("strategy." + n),
                        AREAS.get(n - 1),
                        List.of(guideline(n, 1), guideline(n, 2))))
                .toList();
    }

    private static Guideline guideline(int strategy, int n) {
        return new Guideline(SimulationTexts.get("guideline." + strategy + "." + n));
    }
}
