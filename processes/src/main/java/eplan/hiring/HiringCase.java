package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One province's hiring year as it is kept in {@code eplan.hiring_year}. */
record HiringCase(
        long id,
        FiscalYear year,
        ProvinceId province,
        boolean open,
        @Nullable String instance,
        LocalDate openedOn,
        @Nullable LocalDate budgetOn,
        @Nullable String budgetLetter,
        @Nullable LocalDate closedOn) {}
