package eplan.ui.hiring.scores;

import eplan.shared.FiscalYear;

/**
 * What every part of the screen works with.
 *
 * @param year the hiring year that is shown
 * @param acts what became of what the person did
 */
record ScoresScope(NationScoreFaces faces, FiscalYear year, ScoresPlace place, Acts acts) {

    /** What a part tells its screen. */
    interface Acts {

        /** Something was done, in words; what is shown is asked for again. */
        void changed(String said);

        /** Somebody else was faster; what is shown is asked for again. */
        void stale();
    }

    /** Whether headquarters' letter opened the year, by which rules and criteria are frozen. */
    boolean opened() {
        return faces.years().opening(year).isPresent();
    }

    /** The year as texts take it, without a separator of thousands. */
    String be() {
        return year.toString();
    }

    /** The year whose cases are scored, as texts take it. */
    String scored() {
        return year.previous().toString();
    }
}
