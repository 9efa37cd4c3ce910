package eplan.cycle;

import eplan.shared.EntryRoundId;

/** Reminding whoever records a round, beside the ladder's own reminders: officers, heads, analysts and HQ, in their scope. */
public interface Reminding {

    /**
     * Reminds them: the line shows on their page.
     *
     * @throws eplan.shared.Refused when nothing of the round is awaited, or when they were reminded of it today
     */
    void remind(EntryRoundId id);
}
