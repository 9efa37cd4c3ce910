package eplan.cycle;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the cycle tells the contexts above it, in its own transaction. */
public final class CycleEvents {

    private CycleEvents() {}

    /** The round ended: accepted, or not received. */
    public record RoundEnded(long entryRound, RoundState state) {}

    /**
     * Something happened to one item of a round.
     *
     * @param state the round's, after it
     * @param type one of {@code ITEM_…}, or {@code ROUND_RETURNED} for each item returned
     * @param said the reason or remark, if any
     */
    public record ItemHappened(
            long entryRound,
            RoundState state,
            CaseEventType type,
            String item,
            @Nullable String said) {}

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
