package eplan.clock;

import eplan.plan.Attestations;
import eplan.plan.Attestations.Attestation;
import eplan.plan.Attestations.Recorded;
import eplan.plan.EntryItems;
import eplan.plan.VisionStrategies;
import eplan.shared.BusinessClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where and when the item of a special round was recorded. */
@Component
@Profile("embedded")
class SimulatedAttestation implements SimulatedForm {

    private final Attestations attestations;
    private final BusinessClock clock;

    SimulatedAttestation(Attestations attestations, BusinessClock clock) {
        this.attestations = attestations;
        this.clock = clock;
    }

    @Override
    public boolean covers(String item) {
        return !VisionStrategies.ITEM.equals(item) && !EntryItems.hasSheets(item);
    }

    @Override
    public void fill(Writing writing) {
        Recorded there = attestations.load(writing.key());
        String where = there.content().recordedWhere();
        var whole = new Attestation(
                where.isBlank() ? SimulationTexts.get("where") : where,
                SimulationTexts.reference(writing.key()),
                clock.today(),
                there.content().note(),
                null);
        attestations.saveDraft(writing.key(), whole, there.state().version(), writing.onBehalf());
    }
}
