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

/** Tells step by step what a change of dates would do to the hiring cycle; locks nothing. */
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
        tellOfCalendar(change, effects);
        if (!change.days().isEmpty()) {
            steps.ofOwnDates().forEach(one -> foreseen(one, change).tell(ladder, effects));
        }
    }

    private void tellOfCalendar(PlannedChange change, Effects effects) {
        Set<RoundId> rounds = Stream.concat(
                        change.moves().stream().filter(move -> !move.ofLaos()).map(DeadlineMove::round),
                        change.recounted().stream())
                .collect(Collectors.toUnmodifiableSet());
        if (rounds.isEmpty()) {
            return;
        }
        for (HangingStep one : steps.ofRounds(rounds)) {
            ForeseenStep foreseen = foreseen(one, change);
            if (foreseen.concerned()) {
                foreseen.tell(ladder, effects);
            }
        }
    }

    private ForeseenStep foreseen(HangingStep one, PlannedChange change) {
        return new ForeseenStep(one, change, clock.today());
    }
}
