package eplan.clock;

import eplan.plan.Attestations;
import eplan.plan.Attestations.Attestation;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.shared.BusinessClock;
import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills in an item's form as somebody would, the same for the same LAO and item every time. */
@Component
@Profile("embedded")
class SimulatedDrafts {

    private static final int NO_CHANGE = 20;
    private static final int VISION = 21;

    private final VisionStrategies visions;
    private final Attestations attestations;
    private final BusinessClock clock;

    SimulatedDrafts(VisionStrategies visions, Attestations attestations, BusinessClock clock) {
        this.visions = visions;
        this.attestations = attestations;
        this.clock = clock;
    }

    /** Writes the draft of one item over what is there. @return its version */
    long write(RecordKey key, long version, @Nullable String onBehalfReason) {
        return VisionStrategies.ITEM.equals(key.item())
                ? visions.saveDraft(key, vision(key), version, onBehalfReason)
                : attestations.saveDraft(key, attestation(key), version, onBehalfReason);
    }

    private Attestation attestation(RecordKey key) {
        boolean monthly = Attestations.MONTHLY_ITEMS.contains(key.item());
        if (monthly && roll(key, NO_CHANGE) < 0.4) {
            return Attestation.NO_CHANGE;
        }
        String number = MessageFormat.format(
                SimulationTexts.get("reference"),
                key.lao().toString(),
                key.dataYear().toString());
        return new Attestation(SimulationTexts.get("where"), number, clock.today(), "", monthly ? false : null);
    }

    private static VisionStrategy vision(RecordKey key) {
        int which = Dice.between(1, 3, roll(key, VISION));
        List<Strategy> strategies = Stream.of(1, 2, 3)
                .map(n -> new Strategy(
                        SimulationTexts.get("strategy." + n), List.of(SimulationTexts.get("guideline." + n))))
                .toList();
        return new VisionStrategy(
                SimulationTexts.get("vision." + which), List.of(SimulationTexts.get("mission")), strategies);
    }

    private static double roll(RecordKey key, int question) {
        return Dice.roll(
                key.lao().value(), key.period().hashCode() * 31L + key.item().hashCode(), question);
    }
}
