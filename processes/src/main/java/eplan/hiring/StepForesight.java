package eplan.hiring;

import eplan.cycle.StepLadder;
import eplan.shared.BusinessClock;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.Effects;
import eplan.timeline.PlannedChange;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells step by step what a change of dates would do to the hiring cycle; one query, locks nothing. Steps with a date of their own are
 * counted anew by holidays, but no row of the calendar stands for them in which they could be shown.
 */
@Component
class StepForesight {

    private final HangingSteps steps;
    private final StepLadder ladder;
    private final BusinessClock clock;

    StepForesight(HangingSteps steps, StepLadder ladder, BusinessClock clock) {
        this.steps = steps;
        this.ladder = ladder;
        this.clock = clock;
    }

    void tell(PlannedChange change, Effects effects) {
        Set<RoundId> rounds = Stream.concat(
                        change.moves().stream().filter(move -> !move.ofLaos()).map(DeadlineMove::round),
                        change.recounted().stream())
                .collect(Collectors.toUnmodifiableSet());
        if (rounds.isEmpty()) {
            return;
        }
        for (HangingStep one : steps.ofRounds(rounds)) {
            var foreseen = new ForeseenStep(one, change, clock.today());
            if (foreseen.concerned()) {
                foreseen.tell(ladder, effects);
            }
        }
    }
}
