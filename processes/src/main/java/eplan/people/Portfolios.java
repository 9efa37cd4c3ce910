package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which analyst (จนท.วถ.) looks after which LAO. An LAO of one analyst does not exist for the others of the province
 * ({@link Access#seeLao}); one that is nobody's is open to all of them. It stops being somebody's when it changes province
 * or the analyst's account is closed. Set-based readers join the SQL function {@code eplan.portfolio_on(day)}: one row an
 * LAO that is somebody's (lao_id, province_id, account_id, display_name). Decision 013.
 */
public interface Portfolios {

    /** Every LAO of the province today, in Thai order, with its analyst. */
    List<Held> of(ProvinceId province);

    /** How many of them are nobody's: without reading each, because the frame of every screen asks. */
    int nobodys(ProvinceId province);

    /** The analysts of the province, by name, with how many LAOs each has. */
    List<Load> loads(ProvinceId province);

    /**
     * Who could take which LAOs, so that the province's work lies evenly; changes nothing. An LAO counts one, and one more
     * for each open piece of work. Moves as few as possible, and rather to who has others of the same district.
     *
     * @param openItems open pieces of work of the LAOs that have any
     * @param onlyUnassigned leaves alone what somebody has
     * @throws eplan.shared.Refused when the province has no analyst
     */
    Proposal proposeBalance(ProvinceId province, Map<LaoId, Integer> openItems, boolean onlyUnassigned);

    /**
     * Gives LAOs to analysts from today on, all or none; who has one already keeps it as it is. Publishes {@link
     * PortfolioChanged}.
     *
     * @throws eplan.shared.Refused without LAOs or a reason, or when somebody is no analyst or has left
     * @throws eplan.shared.NotFound when an LAO or a person does not belong to the province today
     */
    void assign(ProvinceId province, Map<LaoId, AccountId> to, String reason);

    /** Leaves LAOs without an analyst from today on. Throws as {@link #assign}. */
    void release(ProvinceId province, Set<LaoId> laos, String reason);

    /** Who had the LAO when, latest first; not for LAO staff. What was changed again on the same day is in the audit only. */
    List<Past> history(LaoId lao);

    /** The LAO's analyst today. */
    Optional<Analyst> analystOf(LaoId lao);

    record Analyst(AccountId id, String name) {}

    record Held(
            LaoId lao,
            String laoTh,
            @Nullable String districtTh,
            @Nullable Analyst analyst) {}

    record Load(Analyst analyst, int laos) {}

    /** What to give to whom, and what each analyst has before and after. */
    record Proposal(List<Move> moves, List<Share> shares) {}

    record Move(
            LaoId lao,
            String laoTh,
            @Nullable String districtTh,
            @Nullable Analyst from,
            Analyst to) {}

    /** @param loadBefore LAOs and open pieces of work together; {@code loadAfter} alike */
    record Share(Analyst analyst, int laosBefore, int laosAfter, int loadBefore, int loadAfter) {}

    /**
     * @param to the last day; null while it lasts
     * @param by the name of who assigned it
     * @param at real time
     */
    record Past(Analyst analyst, LocalDate from, @Nullable LocalDate to, String by, String reason, Instant at) {}
}
