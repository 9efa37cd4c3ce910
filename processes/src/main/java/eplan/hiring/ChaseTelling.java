package eplan.hiring;

import eplan.cycle.Chasing.ChaseNote;
import eplan.hiring.HiringEvents.StepChased;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a chase on record and lets the work sleep, and then the engine go on: work item before job is the order of locks everywhere. */
@Component
class ChaseTelling {

    private final HiringLog log;
    private final StepSpells spells;
    private final HiringWorkflow workflow;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    ChaseTelling(
            HiringLog log,
            StepSpells spells,
            HiringWorkflow workflow,
            BusinessClock clock,
            ApplicationEventPublisher publisher) {
        this.log = log;
        this.spells = spells;
        this.workflow = workflow;
        this.clock = clock;
        this.publisher = publisher;
    }

    LocalDate today() {
        return clock.today();
    }

    void chased(HiringStep step, ChaseNote note) {
        LocalDate promised = note.promisedOn();
        HiringEventType type = promised == null ? HiringEventType.CHASED : HiringEventType.PROMISED;
        log.ofStep(step, type, note.outcome(), promised);
        publisher.publishEvent(new StepChased(step.id(), note.outcome(), clock.today(), promised));
        spells.open(step)
                .ifPresent(spell ->
                        workflow.escalateAgainOn(Map.of(spell.processInstanceId(), spells.nextStep(step, spell))));
    }

    void passedUp(HiringStep step, String reason, String escalationInstance) {
        log.ofStep(step, HiringEventType.PASSED_UP, reason, null);
        workflow.expedited(escalationInstance);
    }
}
