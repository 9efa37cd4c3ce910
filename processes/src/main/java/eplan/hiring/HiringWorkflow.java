package eplan.hiring;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: the processes {@code hiring-year}, {@code hiring-step} and {@code extension}, implemented by the engine ({@code eplan.hiring.engine}). */
public interface HiringWorkflow {

    /** A day that never comes. */
    LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Starts hiring years; the instances in the same order. */
    List<String> startYears(List<YearStart> years);

    /** The step's work is done: its process ends with it. @param result tells the caller how, such as {@code returned} */
    void stepDone(String stepInstance, String result);

    /** The step is not needed any more. */
    void cancelSteps(Collection<String> stepInstances);

    /** The budget is allocated: signing can begin. */
    void budgetAllocated(Collection<String> yearInstances);

    /** A contract was signed: its documents are due and its case begins. @param contracts by the instance of their year */
    void contractSigned(String yearInstance, long contract, String businessKey);

    /** Watches look on these days, by instance of the step. */
    void watchAgainOn(Map<String, LocalDate> daysOfStepInstances);

    /** Escalations take their next step on these days, by their instance. */
    void escalateAgainOn(Map<String, LocalDate> daysOfEscalationInstances);

    /** Passes an escalation on at once. */
    void expedited(String escalationInstance);

    /** A request for a later date; the instance of {@code extension}. */
    String askLater(String businessKey, long request, long step);

    void laterDecided(String extensionInstance);

    void laterWithdrawn(String extensionInstance);

    /** Whether the failure means that a job changed the same case at the same time, so that trying again helps. */
    default boolean lostRace(RuntimeException failure) {
        return false;
    }

    record YearStart(String businessKey, long hiringYear, FiscalYear year) {}
}
