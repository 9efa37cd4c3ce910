package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which provinces risk having no analyst on 1 October: the current contracts end in September. */
public interface HiringRisks {

    /** As of today, those that press most first; headquarters of any kind. */
    Report of(FiscalYear year);

    /** @param firstDay 1 October, the first day of the year; @param workingDaysLeft until then, 0 when it has passed */
    record Report(LocalDate asOf, LocalDate firstDay, int workingDaysLeft, List<Risk> risks) {}

    /** Why; text key {@code hiring.risk.<NAME>}. The first that holds. */
    enum Why {
        NO_HEADCOUNT,
        NOT_APPROVED,
        NO_BUDGET,
        NOT_SIGNED,
        STARTS_LATER,
        /** Fewer than the headcount. */
        TOO_FEW
    }

    /**
     * @param covered contracts that cover the first day of the year, or today once it has passed
     * @param due the date of the step that stands in the way
     * @param nobody nobody at all would work there
     */
    record Risk(
            ProvinceId province,
            String provinceTh,
            String provinceEn,
            int posts,
            int covered,
            Why why,
            @Nullable LocalDate due,
            boolean nobody,
            int laos) {}
}
