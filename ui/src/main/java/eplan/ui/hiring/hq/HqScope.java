package eplan.ui.hiring.hq;

import eplan.shared.FiscalYear;
import eplan.ui.hiring.YearScope;
import java.util.function.Consumer;

/**
 * What every part of the screen works with.
 *
 * @param year the hiring year that is shown
 * @param wanted where the person goes who wants to look at something else
 * @param changed asks again for what is shown
 */
record HqScope(NationHiringFaces faces, FiscalYear year, HqPlace place, Consumer<HqPlace> wanted, Runnable changed)
        implements YearScope {

    /** The person wants to look at something else. */
    void go(HqPlace there) {
        wanted.accept(there);
    }
}
