package eplan.cycle;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: the cycle's processes, implemented by the engine ({@code eplan.cycle.engine}) in the caller's transaction. */
public interface CycleWorkflow {

    /** A date that no calendar reaches: such a timer is only there to be moved when there is a reason. */
    LocalDate NEVER = LocalDate.of(2999, 12, 31);

    /** Starts {@code lao-year} for each, all in one go; returns the process instances' ids in the same order. */
    List<String> startYears(FiscalYear year, List<YearStart> years);

    /** One LAO's year to start; the business key reads like {@code 2554/LAO-000123}. */
    record YearStart(long laoYearId, String businessKey) {}

    /** Completes the task of one item, if the round has one waiting. */
    void itemCompleted(String entryRoundInstance, String item);

    /** Gives one item's task again to a round whose other items are still awaited, unless it waits already. */
    void enterAgain(String entryRoundInstance, String item);

    /** The analyst's verdict: accepted or returned. */
    void verified(String entryRoundInstance, boolean accepted);

    /** Lets a waiting watch look now. */
    void lookNow(String entryRoundInstance);

    /** Completes the officer's task of a running escalation, so that it takes its next step. */
    void expedited(String escalationInstance);

    /** Lets a running escalation take its next step now. */
    void stepNow(String escalationInstance);

    /** Moves the timers of waiting watches, each to its day, which starts at 00:00 Asia/Bangkok. */
    void watchAgainOn(Map<String, LocalDate> daysOfEntryRoundInstances);

    /** Moves the timers of escalations' next steps. */
    void stepAgainOn(Collection<String> escalationInstances, LocalDate day);

    /** The same, each to its day. */
    void stepAgainOn(Map<String, LocalDate> daysOfEscalationInstances);

    /** Takes back on-behalf tasks that are no longer due. */
    void withdrawOnBehalf(Collection<String> entryRoundInstances, LocalDate today);

    /** Moves the timers of rounds that have not opened. */
    void openOn(Collection<String> laoYearInstances, String roundKey, LocalDate day);

    /**
     * Tells running cases of a special round, which waits in them for its opening day.
     *
     * @return those of the instances that were told; the others have ended, or run on a model that has no such step
     */
    List<String> callSpecialRound(Collection<String> laoYearInstances, String roundKey);

    /** Whether the failure means that a job changed the same case at the same time, so that trying again helps. */
    boolean lostRace(RuntimeException failure);
}
