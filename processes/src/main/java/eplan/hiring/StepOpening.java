package eplan.hiring;

import eplan.hiring.StepRows.NewStep;
import eplan.shared.HiringStepId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a step: its row with number and date, and its line in the history; in the engine's transaction. */
@Component
class StepOpening {

    private final HiringCases cases;
    private final HeldSteps steps;
    private final StepRows rows;
    private final StepDue due;
    private final StepReturns returns;
    private final HiringLog log;

    StepOpening(HiringCases cases, HeldSteps steps, StepRows rows, StepDue due, StepReturns returns, HiringLog log) {
        this.cases = cases;
        this.steps = steps;
        this.rows = rows;
        this.due = due;
        this.returns = returns;
        this.log = log;
    }

    /** @param instance of {@code hiring-step} */
    HiringStepId open(StepKey asked, String instance) {
        Long contract = asked.contract();
        HiringCase year = cases.require(contract == null ? asked.year() : rows.yearOf(contract));
        int turn = rows.turns(asked) + 1;
        Optional<String> returned = returns.take(asked);
        HiringStepId id = rows.insert(year, step(asked, year, turn, returned.orElse(null), instance));
        HiringStep opened = steps.require(id);
        log.ofStep(opened, HiringEventType.STEP_OPENED, returned.orElse(null), opened.due());
        return id;
    }

    private NewStep step(StepKey asked, HiringCase year, int turn, @Nullable String returned, String instance) {
        Long round = asked.kind().round().map(key -> rows.round(year, key)).orElse(null);
        CountedDate own = round == null ? due.of(asked, year, turn) : null;
        return new NewStep(asked, round, own, turn, returned, instance);
    }
}
