package eplan.timeline;

import eplan.shared.RoundId;

/** A round was added to a published year; published in the transaction, acted on after its commit. */
public record RoundAdded(RoundId round) {}
