package eplan.cycle;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the cycle tells the contexts above it, in its own transaction. */
public final class CycleEvents {

    private CycleEvents() {}

    /** The round ended: accepted, or not received. */
    public record RoundEnded(long entryRound, RoundState state) {}

    /** Escalations are no longer due; their tasks are withdrawn with the reason. */
    public record EscalationsWithdrawn(Collection<Long> entryRounds, String reason) {}

    /** On-behalf tasks are no longer due. */
    public record OnBehalfWithdrawn(Collection<Long> entryRounds, String reason) {}

    /** A chase was noted. @param asleepUntil the promised day until which the task sleeps, or null */
    public record Chased(
            long entryRound,
            String note,
            LocalDate on,
            @Nullable LocalDate asleepUntil) {}
}
