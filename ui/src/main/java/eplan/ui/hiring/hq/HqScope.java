package eplan.ui.hiring.hq;

import eplan.shared.FiscalYear;

/**
 * What every part of the screen works with.
 *
 * @param year the hiring year that is shown
 * @param acts where the person goes, and what became of what they did
 */
record HqScope(NationHiringFaces faces, FiscalYear year, HqPlace place, Acts acts) {

    /** What a part tells its screen. */
    interface Acts {

        /** The person wants to look at something else. */
        void go(HqPlace there);

        /** Something was done, in words; what is shown is asked for again. */
        void changed(String said);

        /** Somebody else was faster; what is shown is asked for again. */
        void stale();
    }

    /** Whether headquarters' letter opened the year. */
    boolean opened() {
        return faces.years().opening(year).isPresent();
    }

    /** The year as texts take it, without a separator of thousands. */
    String be() {
        return year.toString();
    }
}
