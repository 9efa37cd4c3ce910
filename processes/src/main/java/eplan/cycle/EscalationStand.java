package eplan.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an escalation has come, which tells when it takes its next step.
 *
 * @param touchedOn the day on which somebody last chased on this level
 */
record EscalationStand(
        int level,
        LocalDate levelSince,
        @Nullable LocalDate touchedOn,
        @Nullable LocalDate promisedOn) {

    /** The next day on which a step must be taken; empty when only people can move it. */
    Optional<LocalDate> nextStep(LadderPlan plan, boolean onBehalfAsked, LocalDate today) {
        Optional<LocalDate> own =
                promisedOn != null ? Optional.of(promisedOn.plusDays(1)) : plan.climbsOn(level, levelSince, touchedOn);
        Optional<LocalDate> asks = onBehalfAsked ? Optional.empty() : plan.onBehalfOn();
        return Stream.of(own, asks, plan.locksOn())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(day -> day.isBefore(today) ? today : day);
    }
}
