package eplan.hiring;

import eplan.cycle.StepLadder;
import eplan.hiring.HiringEvents.StepDatesMoved;
import eplan.shared.HiringStepId;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants;
import eplan.timeline.Effects;
import eplan.timeline.PlannedChange;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a moved date, or another way to count the days, does to the hiring cycle's own tables: escalations that are no longer due are
 * withdrawn, with the reason, in the mover's transaction. After the LAOs' cases, before the inbox.
 */
@Component
@Order(12)
class HiringDeadlines implements DeadlineDependants {

    private final HangingSteps steps;
    private final FollowingSteps following;
    private final StepForesight foresight;
    private final StepLadder ladder;
    private final HiringLog log;
    private final ApplicationEventPublisher publisher;

    HiringDeadlines(
            HangingSteps steps,
            FollowingSteps following,
            StepForesight foresight,
            StepLadder ladder,
            HiringLog log,
            ApplicationEventPublisher publisher) {
        this.steps = steps;
        this.following = following;
        this.foresight = foresight;
        this.ladder = ladder;
        this.log = log;
        this.publisher = publisher;
    }

    @Override
    public void foresee(PlannedChange change, Effects effects) {
        foresight.tell(change, effects);
    }

    @Override
    public void moved(DeadlineMove move) {
        if (move.ofLaos()) {
            return;
        }
        List<HangingStep> hanging = steps.of(move);
        if (hanging.isEmpty()) {
            return;
        }
        ladder.countAnew(); // the mover may have changed holidays before
        List<HiringStepId> moved = hanging.stream()
                .filter(one -> one.follows(move))
                .map(one -> one.step().id())
                .toList();
        log.ofSteps(moved, HiringEventType.DEADLINE_MOVED, move.reason(), move.newDue());
        following.withdraw(hanging, move.reason(), move.newDue());
        if (!moved.isEmpty()) {
            publisher.publishEvent(new StepDatesMoved(moved));
        }
    }

    /** The dates are what they were; what is no longer due by the new holidays is withdrawn with their reason. */
    @Override
    public void recounted(RoundId round, String reason) {
        ladder.countAnew();
        following.withdraw(steps.of(round), reason, null);
    }
}
