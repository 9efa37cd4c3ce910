package eplan.timeline;

import eplan.shared.Refused;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What wishes and holidays come to, with the dates as they are now.
 *
 * @param steps due dates: the nation's before those of provinces, which go last where they end
 * @param wishes what is granted
 * @param near rounds of whose working days some are counted differently
 * @param days that become holidays or ordinary ones, and how days are counted afterwards
 * @param refused what may not be, and why; nothing of it is in the rest
 */
record ChangePlan(
        List<DateStep> steps, List<Wish> wishes, Set<RoundId> near, DaysChange days, Map<Wish, Refused> refused) {

    /** @throws Refused for the first thing that may not be */
    ChangePlan orRefuse() {
        refused.values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        return this;
    }

    Map<RoundId, LocalDate> openings() {
        Map<RoundId, LocalDate> openings = new HashMap<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Opening opening) {
                openings.put(opening.round(), opening.to());
            }
        }
        return openings;
    }

    Map<RoundId, Optional<LocalDate>> locks() {
        Map<RoundId, Optional<LocalDate>> locks = new HashMap<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Lock lock) {
                locks.put(lock.round(), Optional.ofNullable(lock.to()));
            }
        }
        return locks;
    }

    /** Rounds whose watches look again although the nation's date stays: days are counted differently, or another lock. */
    Set<RoundId> lookAgain() {
        Set<RoundId> again = new HashSet<>(near);
        again.addAll(locks().keySet());
        again.removeAll(steps.stream()
                .filter(step -> step.ofNation() && step.moves())
                .map(DateStep::round)
                .collect(Collectors.toSet()));
        return again;
    }

    /** The due dates that move with a holiday though no edit names them, in the order in which they would move. */
    List<DateStep> following() {
        return steps.stream().filter(step -> !step.wished() && step.moves()).toList();
    }

    PlannedChange planned() {
        return new PlannedChange(
                steps.stream()
                        .filter(DateStep::concernsCases)
                        .map(step -> step.move(""))
                        .toList(),
                openings(),
                locks(),
                near,
                days.changed(),
                days.after());
    }
}
