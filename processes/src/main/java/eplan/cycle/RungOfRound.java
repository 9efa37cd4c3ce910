package eplan.cycle;

import eplan.cycle.Ladder.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which rung a round that waits for entry stands once what is due today is done, by one ladder or another.
 *
 * @param escalation null when it never was chased
 */
record RungOfRound(EntryRound round, @Nullable Escalation escalation, LocalDate today) {

    Place by(LadderPlan plan) {
        if (!today.isBefore(plan.escalatesOn())) {
            return chased(plan);
        }
        LocalDate next = plan.nextLook(asked(plan), today);
        if (asked(plan)) {
            return new Place(Rung.Name.ON_BEHALF, Rung.Audience.ANALYST, next);
        }
        return plan.remindsIn(null, today)
                ? new Place(Rung.Name.REMINDER, Rung.Audience.RESPONSIBLE, next)
                : new Place(null, null, next);
    }

    /** The analyst has been asked, or is today. */
    private boolean asked(LadderPlan plan) {
        return round.onBehalfAsked()
                || round.onBehalfWanted()
                || plan.onBehalfOn().filter(day -> !today.isBefore(day)).isPresent();
    }

    /** A new spell begins on the level on which the last one ended. */
    private Place chased(LadderPlan plan) {
        int level = escalation == null ? 1 : escalation.level();
        boolean climbs = escalation != null && escalation.open() && escalation.climbsOn(plan, today);
        boolean stays = escalation != null && escalation.open() && !climbs;
        int there = climbs ? Math.min(level + 1, Escalation.HIGHEST) : level;
        Optional<Integer> fresh = stays ? Optional.empty() : Optional.of(there);
        return new Place(Rung.Name.level(there), turn(plan, there, stays), next(plan, fresh));
    }

    /** Who stays on a level stays with the same people until a step; only the highest, which has no next step, turns at once. */
    private Rung.@Nullable Audience turn(LadderPlan plan, int level, boolean stays) {
        boolean sees = !stays || (level == Escalation.HIGHEST && escalation != null && escalation.promisedOn() == null);
        String now = escalation == null ? null : escalation.audience();
        return sees || now == null ? plan.level(level).map(Rung::audience).orElse(null) : Rung.Audience.valueOf(now);
    }

    /** @param fresh the level that begins today, if one does */
    private @Nullable LocalDate next(LadderPlan plan, Optional<Integer> fresh) {
        if (escalation != null && fresh.isEmpty()) {
            return escalation.nextStep(plan, asked(plan), today).orElse(null);
        }
        Optional<LocalDate> climbs = fresh.flatMap(level -> plan.climbsOn(level, today, null));
        Optional<LocalDate> asks = asked(plan) ? Optional.empty() : plan.onBehalfOn();
        return Stream.of(climbs, asks, plan.locksOn())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
