package eplan.inbox;

import eplan.inbox.WorkActs.WakeUp;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import org.jspecify.annotations.Nullable;

/**
 * Published by contexts above: the actor did something for which snoozed work of others may wait.
 *
 * @param round whose work wakes; null where it is about an LAO and none of its rounds
 * @param lao all of whose work wakes; null where it is about a round
 */
public record WakeCall(
        @Nullable EntryRoundId round, @Nullable LaoId lao, WakeUp event) {

    public WakeCall {
        if ((round == null) == (lao == null)) {
            throw new IllegalArgumentException("either a round or an LAO");
        }
    }

    public WakeCall(EntryRoundId round, WakeUp event) {
        this(round, null, event);
    }

    public WakeCall(LaoId lao, WakeUp event) {
        this(null, lao, event);
    }
}
