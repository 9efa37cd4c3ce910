package eplan.cycle;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the cycle tells the contexts above it, in its own transaction. */
public final class CycleEvents {

    private CycleEvents() {}

    /** The round ended: accepted, not received, or retired when it was to open. */
    public record RoundEnded(long entryRound, RoundState state) {}

    /** Everything of the round is declared complete; an analyst looks at it before it ends. */
    public record RoundCompleted(long entryRound) {}

    /** Somebody asks for a later date. @param extension the request */
    public record ExtensionAsked(long entryRound, long extension) {}

    /** A request for a later date waits for somebody else now: the province's head, or headquarters. */
    public record ExtensionPassedOn(long entryRound, long extension) {}

    /** A later date was given, whether or not it had been asked for, or refused. */
    public record ExtensionDecided(long entryRound, long extension, boolean granted) {}

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

    /** Somebody reminded whoever records the round. @param dueOn the day by which it is to be recorded */
    public record Reminded(long entryRound, LocalDate dueOn) {}

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

    /** The escalation reached a level above the first, or came back to it. */
    public record Climbed(long entryRound) {}

    /** The LAO did not record on the day it had promised. */
    public record PromiseBroken(long entryRound) {}
}
