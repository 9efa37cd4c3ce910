package eplan.audit;

import org.jspecify.annotations.Nullable;

/** Append-only record of who did what, when (real time), why. Written in the caller's transaction. */
public interface Audit {

    /**
     * Records an act of the current actor.
     *
     * @param action a stable word such as {@code deadline.moved}
     * @param subject what it was done to, such as {@code round:17} or {@code lao:42}
     * @param reason the reason given by the person, if the act asks for one
     * @param detail plain text detail, for reading
     */
    void record(String action, String subject, @Nullable String reason, String detail);
}
