package eplan.hiring;

import eplan.hiring.HiringEvents.StepClimbed;
import eplan.shared.HiringStepId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Of which steps it was told that their escalation came to somebody, on whichever thread the engine's jobs ran. */
@TestComponent
class ClimbsTold {

    private final List<HiringStepId> steps = new CopyOnWriteArrayList<>();

    @EventListener
    void climbed(StepClimbed climbed) {
        steps.add(climbed.step());
    }

    List<HiringStepId> steps() {
        return List.copyOf(steps);
    }
}
