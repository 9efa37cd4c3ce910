package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Duty 3: the approval to hire (อนุมัติการจ้าง) and the contractors found. */
public interface HiringApprovals {

    /** As it stands; the province's officers and head, headquarters. */
    Approval of(FiscalYear year, ProvinceId province);

    /** Adds a contractor who was found, or changes one ({@code id}); officers and the head. @throws eplan.shared.Refused once signed, without a name */
    void find(FiscalYear year, ProvinceId province, @Nullable Long id, Candidate candidate);

    /** Takes one off the list who is not signed. */
    void drop(FiscalYear year, ProvinceId province, long id);

    /**
     * The province's approval is complete: the step is done. The head of the province, or officers with the head's letter.
     *
     * @throws eplan.shared.Refused for more posts than the headcount, a date in the future, without a letter, or when it was approved
     */
    void approve(FiscalYear year, ProvinceId province, int posts, String letter, LocalDate dated);

    /** Gives up posts that were approved and are not signed, for a reason; the head. Signing ends when nothing is left. */
    void giveUp(FiscalYear year, ProvinceId province, int posts, String reason);

    /** @param present the analyst of today who continues; null for somebody new; @param remark how they were found */
    record Candidate(String name, @Nullable AccountId present, String remark) {}

    /** @param signed whether there is a contract with them */
    record Found(long id, Candidate candidate, boolean signed) {}

    /**
     * @param posts approved; null before
     * @param givenUp of the posts
     * @param left posts that are approved and in the headcount in force, not signed and not given up; vacant ones of contracts that were
     *     ended early among them
     */
    record Approval(
            int headcount,
            @Nullable Integer posts,
            int givenUp,
            int left,
            @Nullable String letter,
            @Nullable LocalDate dated,
            Optional<LocalDate> approvedOn,
            @Nullable String by,
            List<Found> found) {}
}
