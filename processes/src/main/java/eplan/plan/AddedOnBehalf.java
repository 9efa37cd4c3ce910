package eplan.plan;

/**
 * An analyst added to a record that was complete: the LAO is to confirm it as it stands now. Told once until the LAO has
 * answered, in the transaction of the addition.
 *
 * @param key as the round asks for it
 * @param reason why the analyst did it for the LAO
 */
public record AddedOnBehalf(RecordKey key, String reason) {}
