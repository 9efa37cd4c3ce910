package eplan.timeline;

import eplan.shared.RoundId;
import java.time.LocalDate;

/** A round that has not opened yet opens on another day. Published in the mover's transaction; the engine moves its timers. */
public record OpeningMoved(RoundId round, LocalDate opensOn) {}
