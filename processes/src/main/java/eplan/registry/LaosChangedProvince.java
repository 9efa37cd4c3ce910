package eplan.registry;

import java.time.LocalDate;

/**
 * From {@code day} on, some LAOs lie in another province than the day before (Bueng Kan, 23 March 2554). Published once,
 * in the transaction that starts the day; read models that hold a province follow from {@code eplan.lao_on(day)}.
 */
public record LaosChangedProvince(LocalDate day) {}
