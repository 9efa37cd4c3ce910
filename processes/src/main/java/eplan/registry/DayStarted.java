package eplan.registry;

import java.time.LocalDate;

/** A business day has started. Published once a day, in order, in the transaction that starts it. */
public record DayStarted(LocalDate day) {}
