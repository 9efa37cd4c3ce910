package eplan.timeline;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a change would do to dates, for those who foresee what follows from it.
 *
 * @param moves due dates that move, of the nation, of one province, or of single LAOs
 * @param openings rounds that open on another day
 * @param locks last days on which rounds are accepted; empty for a lock that goes
 * @param recounted rounds near a day that becomes a holiday or an ordinary day
 * @param days that become holidays or ordinary ones
 * @param after how working days are counted afterwards
 */
public record PlannedChange(
        List<DeadlineMove> moves,
        Map<RoundId, LocalDate> openings,
        Map<RoundId, Optional<LocalDate>> locks,
        Set<RoundId> recounted,
        Set<LocalDate> days,
        WorkingDays after) {

    public PlannedChange {
        moves = List.copyOf(moves);
        openings = Map.copyOf(openings);
        locks = Map.copyOf(locks);
        recounted = Set.copyOf(recounted);
        days = Set.copyOf(days);
    }

    /** Without what is counted from an act and stands in no calendar. */
    public PlannedChange(
            List<DeadlineMove> moves,
            Map<RoundId, LocalDate> openings,
            Map<RoundId, Optional<LocalDate>> locks,
            Set<RoundId> recounted,
            WorkingDays after) {
        this(moves, openings, locks, recounted, Set.of(), after);
    }

    /** One due date and nothing else, with working days counted as they are. */
    public static PlannedChange only(DeadlineMove move, WorkingDays asTheyAre) {
        return new PlannedChange(List.of(move), Map.of(), Map.of(), Set.of(), asTheyAre);
    }

    /** The deadline that an LAO's case would have, which has {@code now} today. The most specific date wins, as always. */
    public Deadline of(Deadline now, ProvinceId province, LaoId lao) {
        LocalDate due = now.dueOn();
        for (DeadlineMove move : moves) {
            if (move.round().equals(now.round()) && concerns(move, now, province, lao)) {
                due = move.newDue();
            }
        }
        LocalDate lock = locks.getOrDefault(now.round(), Optional.ofNullable(now.lockOn()))
                .orElse(null);
        return new Deadline(now.round(), due, lock, now.source());
    }

    private static boolean concerns(DeadlineMove move, Deadline now, ProvinceId province, LaoId lao) {
        if (move.ofLaos()) {
            return move.laos().contains(lao);
        }
        return switch (now.source()) {
            case ROUND -> move.province() == null || move.province().equals(province);
            case PROVINCE -> province.equals(move.province());
            case LAO -> false;
        };
    }
}
