package eplan.cycle;

/** What an escalation's steps tell the contexts above, in their own transaction. */
public final class EscalationEvents {

    private EscalationEvents() {}

    /** The escalation reached a level above the first, or came back to it. */
    public record Climbed(long entryRound) {}

    /** The LAO did not record on the day it had promised. */
    public record PromiseBroken(long entryRound) {}
}
