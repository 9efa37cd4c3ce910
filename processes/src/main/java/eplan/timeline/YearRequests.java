package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one process owner asks for in a published year and another decides: a special round, and a round taken out or back in. Needed
 * where four eyes are switched on ({@link ChangeSets#fourEyes()}), where {@link YearDrafts} refuses to do it at once; may be asked for
 * anyhow. Who asked never decides. HQ process owners; HQ of any kind reads. Dates have their change sets, drafts their submission.
 */
public interface YearRequests {

    /**
     * Asks for a special round; the letter is the plan's legal basis.
     *
     * @return the number of the request
     * @throws eplan.shared.Refused for what {@link YearDrafts#special} refuses, and while another such request waits
     */
    long special(FiscalYear year, Special special, String reason);

    /**
     * Asks for a round of a published year to be taken out, or back in.
     *
     * @return the number of the request
     * @throws eplan.shared.Refused for what {@link YearDrafts#retire} refuses, in a draft, and while another such request waits
     */
    long retire(RoundId round, boolean retired, String reason, @Nullable String letter);

    /** All of the year, the latest first. HQ of any kind. */
    List<Request> of(FiscalYear year);

    /** For how many LAOs it is, as they lie today, by province in code order; provinces without one are left out. HQ of any kind. */
    List<InProvince> foresee(long id);

    /**
     * Does it, as if it were done now by who approves; the record names both.
     *
     * @throws eplan.shared.Refused for one's own, what has been decided, and what may not be done any more
     */
    void approve(long id);

    /** Says no, and why. @throws eplan.shared.Refused for one's own, and what has been decided */
    void refuse(long id, String reason);

    /** Takes one's own request back. @throws eplan.shared.Refused for somebody else's, and what has been decided */
    void withdraw(long id);

    /** What is asked for. */
    enum Act {
        SPECIAL,
        RETIRE,
        TAKE_BACK
    }

    /** How far a request is. */
    enum State {
        WAITING,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    /** A round that the year does not have yet. @param key must be new in the year */
    record Special(String key, RoundPlan plan, Scope scope) {}

    /** @param reason why not; empty for what was approved or taken back */
    record Decision(String by, Instant at, String reason) {}

    /** So many LAOs of a province. */
    record InProvince(ProvinceId province, String nameTh, String nameEn, long laos) {}

    /**
     * @param round null for a special round that is not there yet
     * @param special null unless that is what is asked for
     * @param letter null for none
     * @param mine whether who reads this asked for it: somebody else has to decide
     * @param decision null while it waits
     */
    record Request(
            long id,
            FiscalYear year,
            Act act,
            State state,
            @Nullable RoundId round,
            String nameTh,
            String nameEn,
            @Nullable Special special,
            String reason,
            @Nullable String letter,
            String by,
            boolean mine,
            Instant at,
            @Nullable Decision decision) {}
}
