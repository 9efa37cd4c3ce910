package eplan.cycle;

import eplan.shared.EntryRoundId;

/** What LAOs dispute of what was recorded for them ({@link EntryRounds#dispute}): the province looks at it. */
public interface Disputes {

    /**
     * An officer or head of the province says what came of a dispute, which ends their task; the LAO reads it, and its dispute
     * stays on record. Sending the item back ends the task as well.
     *
     * @param remark what came of it; required
     * @throws eplan.shared.Refused when the item is not disputed or its dispute was settled already, or without a remark
     */
    void settle(EntryRoundId id, String item, String remark);
}
