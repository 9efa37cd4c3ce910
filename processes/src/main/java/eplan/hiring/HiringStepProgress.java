package eplan.hiring;

import eplan.shared.BusinessClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the processes {@code hiring-year} and {@code hiring-step} call on their way. For the system only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HiringStepProgress {

    private final HiringAccess access;
    private final StepOpening opening;
    private final StepReturns returns;
    private final HiringCases cases;
    private final HiringYearEnding ending;
    private final BusinessClock clock;

    HiringStepProgress(
            HiringAccess access,
            StepOpening opening,
            StepReturns returns,
            HiringCases cases,
            HiringYearEnding ending,
            BusinessClock clock) {
        this.access = access;
        this.opening = opening;
        this.returns = returns;
        this.cases = cases;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * Opens a step.
     *
     * @param hiringYear its year; of a contract's step the contract's year of today counts
     * @param instance of {@code hiring-step}
     * @return the step's key
     */
    public long open(
            long hiringYear, StepKind kind, @Nullable Long contract, @Nullable Integer instalment, String instance) {
        access.system();
        return opening.open(new StepKey(hiringYear, kind, contract, instalment), instance)
                .value();
    }

    /** Whether the next step of this kind is a further turn, because what it did came back. */
    public boolean returned(long hiringYear, StepKind kind, @Nullable Long contract, @Nullable Integer instalment) {
        access.system();
        return returns.waits(new StepKey(hiringYear, kind, contract, instalment));
    }

    /** The first day on which the hiring year is over: 1 October after it. */
    public LocalDate yearEnds(long hiringYear) {
        access.system();
        return cases.require(hiringYear).year().next().first();
    }

    /** Whether there is anything to sign: approved posts, while the year lasts. */
    public boolean postsLeft(long hiringYear) {
        access.system();
        return clock.today().isBefore(yearEnds(hiringYear)) && ending.postsLeft(hiringYear);
    }

    /** The year is over: the province's own steps that are still open are not needed any more. */
    public void endYear(long hiringYear) {
        access.system();
        ending.endSteps(hiringYear);
    }

    /** Everything is done: the last instalment accepted, and the year over. */
    public void closeYear(long hiringYear) {
        access.system();
        ending.close(hiringYear);
    }
}
