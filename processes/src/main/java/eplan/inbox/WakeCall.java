package eplan.inbox;

import eplan.inbox.WorkActs.WakeUp;
import eplan.shared.EntryRoundId;

/** Published by contexts above: something happened to a round for which snoozed work may wait. */
public record WakeCall(EntryRoundId round, WakeUp event) {}
