package eplan.registry;

import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;

/**
 * From {@code day} on (or from before it, when the registry was corrected on that day), these LAOs lie in another province
 * (Bueng Kan, 23 March 2554). Published in the transaction that starts the day or corrects the registry; read models that
 * hold a province follow from {@code eplan.lao_on(day)}.
 */
public record LaosChangedProvince(LocalDate day, List<LaoId> laos) {}
