package eplan.hiring;

import eplan.cycle.StepLadderChanged;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the engine's timers follow the dates of steps, last in the lock order (deadline, work item, job). */
@Component
@Order(32)
class HiringTimers implements DeadlineDependants {

    private final HangingSteps steps;
    private final FollowingSteps following;

    HiringTimers(HangingSteps steps, FollowingSteps following) {
        this.steps = steps;
        this.following = following;
    }

    @Override
    public void moved(DeadlineMove move) {
        if (!move.ofLaos()) {
            following.arm(steps.of(move));
        }
    }

    @Override
    public void recounted(RoundId round, String reason) {
        following.arm(steps.of(round));
    }

    @Override
    public void daysChanged(String reason) {
        following.arm(steps.ofOwnDates());
    }

    /** Watches look on the day of the changed ladder; escalations that run keep their timers and see it at their next step. */
    @EventListener
    void followLadder(StepLadderChanged change) {
        List<HangingStep> open = steps.openIn(change.province());
        if (change.watches()) {
            following.armWatches(open.stream().filter(one -> !one.escalated()).toList());
        }
        if (change.tops()) {
            following.stepAtTheTop(open);
        }
    }
}
