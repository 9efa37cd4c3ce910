package eplan.hiring;

import eplan.cycle.RoundStanding;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the hiring cycle with their dates: those of the province for its officers and head, those of a contract also for its
 * analyst, all for headquarters. What lies outside does not exist ({@link eplan.shared.NotFound}).
 */
public interface HiringSteps {

    /** No escalation goes further up. */
    int HIGHEST_LEVEL = 3;

    /** One step. */
    StepView view(HiringStepId id);

    /** Steps of the province's hiring year in the order in which they opened, those of its contracts among them. */
    List<StepView> ofYear(FiscalYear year, ProvinceId province);

    /** Steps of one contract in the order in which they opened. */
    List<StepView> ofContract(ContractId contract);

    /** What happened in the province's hiring year, latest first. */
    List<Event> history(FiscalYear year, ProvinceId province, int limit);

    /** What happened of one contract, latest first; whoever may see the contract. */
    List<Event> history(ContractId contract, int limit);

    /** Where a step's date comes from; text key {@code hiring.due.<NAME>}. */
    enum DueSource {
        /** The calendar's date for the nation. */
        CALENDAR,
        /** The calendar's date for this province. */
        PROVINCE,
        /** Counted for this step alone, such as 15 days after signing. */
        OWN,
        /** A later date that headquarters granted. */
        EXTENDED
    }

    enum State {
        OPEN,
        DONE,
        /** It is not needed any more. */
        CANCELLED
    }

    /** What the reader may do now. */
    enum May {
        /** Do what the step asks for. */
        WORK,
        CHASE,
        PASS_UP,
        ASK_LATER,
        DECIDE_LATER
    }

    /**
     * @param contractor name of the contract's contractor
     * @param instalment number from 1, of deliveries and inspections
     * @param turn 1, and one more each time it was returned
     * @param caseNumber to say on the telephone
     * @param standing the one word for where it stands, as of rounds
     * @param dueOn the date in force, inclusive; of a step that is done, the one in force then
     * @param calendarDue the date without a granted later one
     * @param workingDaysOverdue 0 when it is not late
     * @param returned why it came back; null on the first turn
     * @param level of the open escalation; 0 without one
     * @param promisedOn until which an escalation sleeps
     * @param assignee who has its work
     */
    record StepView(
            HiringStepId id,
            StepKind kind,
            FiscalYear year,
            ProvinceId province,
            String provinceTh,
            String provinceEn,
            @Nullable ContractId contract,
            @Nullable String contractor,
            @Nullable Integer instalment,
            int turn,
            String caseNumber,
            State state,
            RoundStanding standing,
            LocalDate openedOn,
            LocalDate dueOn,
            LocalDate calendarDue,
            DueSource dueSource,
            int workingDaysOverdue,
            @Nullable LocalDate doneOn,
            @Nullable String returned,
            int level,
            @Nullable LocalDate promisedOn,
            @Nullable AccountId assignee,
            Set<May> may) {}

    /**
     * @param type text key {@code hiring.event.<type>} with {0} step, {1} detail, {2} date
     * @param forName for whom somebody stood in; null for themselves
     */
    record Event(
            HiringEventType type,
            @Nullable StepKind step,
            @Nullable ContractId contract,
            @Nullable String contractor,
            @Nullable Integer instalment,
            @Nullable String detail,
            @Nullable LocalDate about,
            String by,
            @Nullable String forName,
            LocalDate on,
            Instant at) {}
}
