package eplan.hiring;

import eplan.cycle.StepLadder;
import eplan.hiring.HiringEvents.StepDatesMoved;
import eplan.shared.HiringStepId;
import eplan.timeline.DeadlineDependants;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What another way to count the days does to steps with a date of their own: they get the date that is counted by it, and escalations
 * that are no longer due are withdrawn. Beside {@link HiringDeadlines}, which follows the calendar; before the inbox.
 */
@Component
@Order(13)
class HolidaySteps implements DeadlineDependants {

    private final CountedSteps counted;
    private final HangingSteps steps;
    private final FollowingSteps following;
    private final StepLadder ladder;
    private final ApplicationEventPublisher publisher;

    HolidaySteps(
            CountedSteps counted,
            HangingSteps steps,
            FollowingSteps following,
            StepLadder ladder,
            ApplicationEventPublisher publisher) {
        this.counted = counted;
        this.steps = steps;
        this.following = following;
        this.ladder = ladder;
        this.publisher = publisher;
    }

    @Override
    public void moved(DeadlineMove move) {
        // no date of the calendar is theirs
    }

    @Override
    public void daysChanged(String reason) {
        ladder.countAnew();
        List<HiringStepId> moved = counted.again(reason);
        following.withdraw(steps.ofOwnDates(), reason, null);
        if (!moved.isEmpty()) {
            publisher.publishEvent(new StepDatesMoved(moved));
        }
    }
}
