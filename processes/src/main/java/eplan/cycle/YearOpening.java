package eplan.cycle;

import eplan.shared.FiscalYear;
import java.util.Set;

/** Opening a fiscal year for every LAO: in transactions of many, can be interrupted and continued, never opens one twice. */
public interface YearOpening {

    /**
     * Opens the year for every LAO that has none yet.
     *
     * @param provinceCodes only LAOs that lie in these provinces on the year's first day; empty for the nation
     * @throws eplan.shared.Refused while the year's calendar is a draft
     */
    void open(FiscalYear year, Set<String> provinceCodes);

    /** The same in the background of this node; {@link #progress} tells how far it is. Begun again, it continues. */
    void begin(FiscalYear year, Set<String> provinceCodes);

    /** How far it is, for HQ; anybody signed in may read it. */
    Progress progress(FiscalYear year);

    /**
     * @param opened LAO years opened
     * @param total LAOs to open; 0 when it has not begun
     * @param provinces codes that the last opening was for; empty for the nation
     */
    record Progress(long opened, long total, Set<String> provinces) {
        public boolean done() {
            return opened >= total;
        }
    }
}
