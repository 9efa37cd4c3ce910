package eplan.hiring;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hiring years: one case for each province and fiscal year, process {@code hiring-year}. Hiring year 2555 runs from July 2554 to the
 * last accepted instalment and scores the cases of 2554.
 */
public interface HiringYears {

    /**
     * Opens the year by headquarters' letter for every province that has LAOs on that day; HQ process owners. Freezes the rules of the
     * system score ({@link ScoreRules}), and starts computing it ({@link SystemScores#run}). What is open already stays as it is.
     *
     * @throws eplan.shared.Refused when it is open, when the calendar of the year before is not published, for a cut-off day after today or
     *     outside the year before, without headcounts, without a letter, for one dated after today, or for guidelines that are no PDF of at most 20 MB
     */
    Opened open(FiscalYear year, Letter letter);

    /** Years that were opened, latest first. Whoever has a part in hiring: provinces' people, headquarters. */
    List<FiscalYear> years();

    /** The letter by which the year was opened; empty before. */
    Optional<Opening> opening(FiscalYear year);

    /** The guidelines (แนวทางการจ้างเหมาบริการ) that came with the letter. */
    HiringFile.Content guidelines(FiscalYear year);

    /** Every province with its steps; headquarters. By Thai name. */
    List<Row> matrix(FiscalYear year);

    /** The same as XLSX: of each step its word, its date, and how many working days late; headquarters. */
    byte[] xlsx(FiscalYear year);

    /** One province's year; its officers and head, headquarters. @throws eplan.shared.NotFound when it has none */
    Year of(FiscalYear year, ProvinceId province);

    /**
     * Says that the budget is allocated, for these provinces or for all, by one act; headquarters, not auditors. Provinces that have it
     * already stay as they are.
     *
     * @param provinces empty for all of the year
     * @param letter what it rests on
     * @throws eplan.shared.Refused when all of them have it already, naming since when; without a letter; for a year that is not open
     */
    Released releaseBudget(FiscalYear year, Set<ProvinceId> provinces, String letter);

    /** What an act {@link #releaseBudget} for these would do; changes nothing. */
    Released previewBudget(FiscalYear year, Set<ProvinceId> provinces);

    /** Days within which things are to be done; whoever has a part in hiring. */
    Terms terms();

    /** Sets them for what opens from now on; HQ process owners. @throws eplan.shared.Refused outside 1 to 60 working days, or without a reason */
    void terms(Terms terms, String reason);

    /**
     * @param dated of the letter
     * @param cutOff up to which day, inclusive, cases count for the system scores
     */
    record Letter(String number, LocalDate dated, LocalDate cutOff, String fileName, byte[] guidelines) {}

    /** @param provinces cases that were opened now */
    record Opened(FiscalYear year, int provinces) {}

    record Opening(
            FiscalYear year,
            String letter,
            LocalDate dated,
            LocalDate cutOff,
            HiringFile guidelines,
            String by,
            LocalDate on,
            int provinces) {}

    /**
     * @param cells the province's own steps, those that have not opened among them, and of contracts' steps the one that presses most
     * @param posts the headcount in force
     * @param signed contracts that run or will run in the year
     * @param budgetOn since when it is allocated
     * @param closedOn when the last instalment was accepted and the year over
     */
    record Row(
            ProvinceId province,
            String code,
            String provinceTh,
            String provinceEn,
            int posts,
            int signed,
            @Nullable LocalDate budgetOn,
            Map<StepKind, Cell> cells,
            @Nullable LocalDate closedOn) {}

    /**
     * @param step to open; null where none has opened
     * @param dueOn null where no date is known yet
     * @param open how many of this kind are open, of contracts' steps
     */
    record Cell(
            @Nullable HiringStepId step,
            RoundStanding standing,
            @Nullable LocalDate dueOn,
            int workingDaysOverdue,
            int open,
            int done) {}

    /**
     * @param steps of the province and its contracts, in the order in which they opened
     * @param next what is to be done next by the province: the open step of its own that is due first; null when nothing is
     * @param waitsForBudget approved, and not signed because the budget is not there
     * @param uncovered analysts whose account closes in the night to the first day of the year, for no contract covers it yet; none
     *     from that day on
     */
    record Year(
            FiscalYear year,
            ProvinceId province,
            String provinceTh,
            String provinceEn,
            int posts,
            int signed,
            @Nullable LocalDate budgetOn,
            @Nullable String budgetLetter,
            List<StepView> steps,
            @Nullable StepView next,
            boolean waitsForBudget,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            List<HiringRequests.Present> uncovered) {}

    /** @param already provinces that had it before, with since when */
    record Released(List<String> provincesTh, Map<String, LocalDate> already) {}

    /**
     * @param sign working days to sign, from when it is approved and the budget allocated
     * @param check working days of headquarters to check documents
     * @param deliver working days after an instalment's last day to deliver
     * @param inspect working days to inspect what was delivered
     */
    record Terms(int sign, int check, int deliver, int inspect) {}
}
