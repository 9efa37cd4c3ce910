package eplan.registry;

import java.time.LocalDate;

/** A value in force on the days from {@code from} to {@code to}, both included; {@link LocalDate#MAX} is an open end. */
record Dated<T>(LocalDate from, LocalDate to, T value) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
