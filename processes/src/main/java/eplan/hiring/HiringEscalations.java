package eplan.hiring;

import eplan.cycle.EscalationSteps.Outcome;
import eplan.cycle.OtherChases;
import eplan.cycle.StepPlan;
import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code escalation} for steps of the hiring cycle, as {@link eplan.cycle.EscalationSteps} of rounds. For the system only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class HiringEscalations implements OtherChases {

    private final HeldSteps steps;
    private final StepSpells spells;
    private final HiringAccess access;
    private final BusinessClock clock;

    HiringEscalations(HeldSteps steps, StepSpells spells, HiringAccess access, BusinessClock clock) {
        this.steps = steps;
        this.spells = spells;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome step(long hiringStep, String instance) {
        access.system();
        HiringStep step = steps.hold(new HiringStepId(hiringStep));
        StepPlan plan = spells.plan(step);
        if (!step.open() || clock.today().isBefore(plan.escalatesOn())) {
            spells.withdraw(step);
            return Outcome.WITHDRAWN;
        }
        spells.chase(step, plan, instance);
        return Outcome.CHASE;
    }

    @Override
    public LocalDate next(long hiringStep) {
        access.system();
        HiringStep step = steps.hold(new HiringStepId(hiringStep));
        return spells.open(step).map(spell -> spells.nextStep(step, spell)).orElse(HiringWorkflow.NEVER);
    }
}
