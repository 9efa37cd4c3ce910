package eplan.ui.hiring.scores;

import eplan.shared.FiscalYear;
import eplan.ui.hiring.YearScope;

/**
 * What every part of the screen works with.
 *
 * @param year the hiring year that is shown
 * @param changed asks again for what is shown
 */
record ScoresScope(NationScoreFaces faces, FiscalYear year, ScoresPlace place, Runnable changed) implements YearScope {

    /** The year whose cases are scored, as texts take it. */
    String scored() {
        return year.previous().toString();
    }
}
