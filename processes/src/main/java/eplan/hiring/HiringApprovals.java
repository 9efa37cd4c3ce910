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

    /**
     * A further approval by a letter of its own, once hiring was approved and while the fiscal year lasts: for a headcount that was raised
     * since, or in the place of posts that were given up. The step of the approval is not opened again, nor is signing: contracts can be
     * signed as long as the year is open, on no day before the letter that approves their post. Who approves.
     *
     * @param posts beside those approved so far
     * @throws eplan.shared.Refused before the approval or after the fiscal year, for more posts than {@link Approval#room()}, and as {@link #approve}
     */
    void approveMore(FiscalYear year, ProvinceId province, int posts, String letter, LocalDate dated);

    /** Gives up posts that were approved and are not signed, for a reason; the head. Signing ends when nothing is left. */
    void giveUp(FiscalYear year, ProvinceId province, int posts, String reason);

    /** @param present the analyst of today who continues; null for somebody new; @param remark how they were found */
    record Candidate(String name, @Nullable AccountId present, String remark) {}

    /** @param signed whether there is a contract with them */
    record Found(long id, Candidate candidate, boolean signed) {}

    /** An approval after the first one. @param approvedOn when it was recorded */
    record Further(int posts, String letter, LocalDate dated, LocalDate approvedOn, String by) {}

    /**
     * @param posts approved, by the first letter and further ones; null before
     * @param givenUp of the posts
     * @param left posts that are approved and in the headcount in force, not signed and not given up; vacant ones of contracts that were
     *     ended early among them
     * @param letter of the first approval, as its date, the day on which it was recorded, and by whom
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
            List<Further> further,
            List<Found> found) {

        /** Posts for which there can be a further approval; 0 before the first. */
        public int room() {
            return posts == null ? 0 : room(headcount, posts, givenUp);
        }

        /** How many posts the headcount leaves beside those approved and not given up. */
        static int room(int headcount, int approved, int givenUp) {
            return Math.max(0, headcount - (approved - givenUp));
        }
    }
}
