package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Headquarters change or cut a province's headcount when results fall below target (note 3 of letter ว 1353): an act of its own, at any
 * time, that gates no other step. {@code headcount.dmn} proposes keep, replace or reduce for each analyst from score, load and target.
 */
public interface HeadcountDecisions {

    /** What is proposed and decided, the whole nation, by Thai name; headquarters of any kind. */
    List<Proposal> of(FiscalYear year);

    /** Target and loads by which is proposed. */
    Aims aims(FiscalYear year);

    /** Sets them; HQ process owners. @throws eplan.shared.Refused out of range or without a reason */
    void aims(FiscalYear year, Aims aims, String reason);

    /**
     * What deciding these would mean for whom; changes nothing. Refuses what {@link #decide} refuses, but reasons.
     */
    List<Consequence> preview(FiscalYear year, List<Decision> decisions);

    /**
     * Decides for many provinces in one transaction; headquarters, not auditors.
     *
     * @param seen what {@link #preview} said
     * @throws eplan.shared.StaleForm when it would mean something else by now
     * @throws eplan.shared.Refused without a reason; outside 0 to {@link Headcounts#MOST_POSTS}; for an end that is past or after the
     *     contract's own; where fewer are left than are signed and nothing is said about some of them
     */
    void decide(FiscalYear year, List<Decision> decisions, List<Consequence> seen, String reason);

    /** Decisions of a province, latest first; its officers and head, headquarters. */
    List<Decided> history(FiscalYear year, ProvinceId province);

    byte[] xlsx(FiscalYear year);

    /** Text key {@code hiring.verdict.<NAME>}. */
    enum Verdict {
        KEEP,
        REPLACE,
        REDUCE
    }

    /** @param target points of 100, or of 50 while only the system score is there in proportion; @param lightLoad / heavyLoad LAOs an analyst */
    record Aims(BigDecimal target, int lightLoad, int heavyLoad) {}

    /**
     * @param wanted posts that the province asked for; null until it sent its request
     * @param analysts present ones with what is proposed for each
     * @param proposedPosts what would be left of the headcount
     * @param decidedPosts by the last decision; null before
     */
    record Proposal(
            ProvinceId province,
            String code,
            String provinceTh,
            String provinceEn,
            int posts,
            @Nullable Integer wanted,
            int signed,
            int laos,
            List<Analyst> analysts,
            int proposedPosts,
            @Nullable Integer decidedPosts,
            @Nullable LocalDate decidedOn) {}

    /** @param total of 100, or null while a half is missing */
    record Analyst(
            AccountId account,
            String name,
            int laos,
            @Nullable BigDecimal system,
            @Nullable BigDecimal total,
            Verdict proposed,
            @Nullable Verdict decided) {}

    /**
     * @param posts from now on
     * @param verdicts what becomes of whom, where headquarters say something else than proposed
     * @param ends contracts that end early, and their last day; the other signed ones run to their term and are not renewed
     */
    record Decision(
            ProvinceId province, int posts, Map<AccountId, Verdict> verdicts, Map<ContractId, LocalDate> ends) {}

    /** What happens to whom; text key {@code hiring.fate.<NAME>}. */
    enum Fate {
        /** The contract runs on. */
        STAYS,
        /** It runs to its term and is not renewed: there is no post for it, or who has it is to go. */
        NOT_RENEWED,
        /** It ends early. */
        ENDS
    }

    /** @param lastDay of the contract */
    record Consequence(
            ProvinceId province,
            String provinceTh,
            ContractId contract,
            String contractor,
            @Nullable BigDecimal points,
            Fate fate,
            LocalDate lastDay) {}

    record Decided(int before, int after, String reason, List<Consequence> consequences, String by, LocalDate on) {}
}
