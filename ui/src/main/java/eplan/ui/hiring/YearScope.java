package eplan.ui.hiring;

import eplan.shared.FiscalYear;

/** What every part of one of headquarters' screens works with. */
public interface YearScope extends Here {

    HqFaces faces();

    /** The hiring year that is shown. */
    FiscalYear year();

    /** Whether headquarters' letter opened the year, by which rules and criteria are frozen. */
    default boolean opened() {
        return faces().years().opening(year()).isPresent();
    }

    /** The year as texts take it, without a separator of thousands. */
    default String be() {
        return year().toString();
    }
}
