package eplan.cycle;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.PlannedChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a change means for one round.
 *
 * @param moves of this round's due dates
 * @param ownDates provinces that have a date of their own today
 * @param asked the later dates that are asked for and not decided yet, by entry round
 */
record RoundChange(
        PlannedChange change, RoundId round, List<DeadlineMove> moves, Set<Long> ownDates, Map<Long, LocalDate> asked) {

    static List<DeadlineMove> movesOf(PlannedChange change, RoundId round) {
        return change.moves().stream()
                .filter(move -> move.round().equals(round))
                .toList();
    }

    /** A date is other than it was; not only the way to count days towards it. */
    boolean dated() {
        return !moves.isEmpty() || change.locks().containsKey(round);
    }

    /** The one move of the round, of a whole scope, if nothing else of it changes: its rounds are those of the change. */
    Optional<DeadlineMove> movesAlone() {
        return moves.size() != 1 || ofAll()
                ? Optional.empty()
                : moves.stream().filter(move -> !move.ofLaos()).findFirst();
    }

    boolean opens() {
        return change.openings().containsKey(round);
    }

    /** The provinces that it concerns; empty for the nation. */
    Set<ProvinceId> provinces() {
        boolean nation = ofAll() || moves.stream().anyMatch(move -> move.province() == null);
        return nation
                ? Set.of()
                : moves.stream()
                        .map(DeadlineMove::province)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Where only dates of single LAOs move, nobody else is told of. */
    boolean concerns(Hanging hanging) {
        return ofAll()
                || moves.stream().anyMatch(move -> !move.ofLaos() || move.laos().contains(new LaoId(hanging.lao())));
    }

    /** There is one opening, one lock and one way to count days for everybody. */
    private boolean ofAll() {
        return opens()
                || change.locks().containsKey(round)
                || change.recounted().contains(round);
    }

    Deadline then(Hanging hanging) {
        return change.of(hanging.deadline(), new ProvinceId(hanging.province()), new LaoId(hanging.lao()));
    }

    /** A date that is moved does not reach it, because it has a narrower one. */
    boolean keepsOwn(Hanging hanging) {
        Optional<LocalDate> ofProvince = to(new ProvinceId(hanging.province()));
        return switch (hanging.deadline().source()) {
            case ROUND -> false;
            case PROVINCE -> ofProvince.isEmpty() && to(null).isPresent();
            case LAO -> ofProvince.or(() -> to(null)).isPresent();
        };
    }

    /** The later date that it has, or asks for, is not after the one that it would have without. */
    boolean pointless(Hanging hanging) {
        return hasInVain(hanging) || asksInVain(hanging);
    }

    private boolean asksInVain(Hanging hanging) {
        LocalDate wanted = asked.get(hanging.id());
        LocalDate then = then(hanging).dueOn();
        return wanted != null && then.isAfter(hanging.deadline().dueOn()) && !wanted.isAfter(then);
    }

    private boolean hasInVain(Hanging hanging) {
        return hanging.deadline().source() == Deadline.Source.LAO
                && withoutOwn(hanging.province())
                        .filter(day -> !hanging.deadline().dueOn().isAfter(day))
                        .isPresent();
    }

    /** The new date of the province; empty when it has none. */
    private Optional<LocalDate> withoutOwn(long province) {
        Optional<LocalDate> moved = to(new ProvinceId(province));
        return moved.isPresent() || ownDates.contains(province) ? moved : to(null);
    }

    /** The date to which that of the scope moves. @param province null for the nation */
    private Optional<LocalDate> to(@Nullable ProvinceId province) {
        Predicate<DeadlineMove> ofScope = move -> !move.ofLaos() && Objects.equals(move.province(), province);
        return moves.stream().filter(ofScope).map(DeadlineMove::newDue).reduce((first, last) -> last);
    }
}
