package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happened in the hiring cycle, published in the transaction in which it happens. */
public final class HiringEvents {

    private HiringEvents() {}

    /** A hiring year was opened by headquarters' letter, with the day up to which cases count for the system scores. */
    public record HiringYearOpened(FiscalYear year, LocalDate cutOff) {}

    /** Escalations of steps are withdrawn: the date moved, or the step was done. */
    public record StepEscalationsWithdrawn(Collection<HiringStepId> steps, String reason) {}

    /** An escalation of a step opened at the head's or headquarters' level, or climbed. */
    public record StepClimbed(HiringStepId step) {}

    /** What was promised was not done. */
    public record StepPromiseBroken(HiringStepId step) {}

    /** A chase note was written; a promise lets the work sleep until its day has passed. */
    public record StepChased(
            HiringStepId step,
            String outcome,
            LocalDate on,
            @Nullable LocalDate promisedOn) {}

    /** Whoever's turn the step is, is reminded. */
    public record StepReminded(HiringStepId step, LocalDate due) {}

    /** Steps are done or cancelled: nothing of them is open any more. */
    public record StepsEnded(Collection<HiringStepId> steps) {}

    /** Other dates hold for steps. */
    public record StepDatesMoved(Collection<HiringStepId> steps) {}

    public record LaterAsked(HiringStepId step, long request) {}

    public record LaterDecided(HiringStepId step, long request, boolean granted) {}

    /** The budget is allocated for these provinces. */
    public record BudgetAllocated(FiscalYear year, Set<ProvinceId> provinces) {}

    /** Scores are computed and frozen: analysts can see theirs. */
    public record ScoresFrozen(FiscalYear year) {}

    public record ScoreAnswered(long score, AccountId analyst) {}

    public record DocumentsReturned(ContractId contract, HiringStepId step) {}

    public record InstalmentReturned(ContractId contract, int instalment, HiringStepId step) {}

    public record HeadcountDecided(FiscalYear year, List<ProvinceId> provinces) {}

    /** A contract was signed; its number and its province. */
    public record ContractSigned(ContractId contract) {}

    /** A contract moved to another province with its open steps. */
    public record ContractMoved(ContractId contract, ProvinceId to) {}
}
