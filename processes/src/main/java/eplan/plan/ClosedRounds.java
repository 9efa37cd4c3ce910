package eplan.plan;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;

/** SPI: whether an item can be recorded in no round any more. The cycle answers, which knows the rounds. */
public interface ClosedRounds {

    /**
     * Every round of the LAO that asks for the item was not received, was retired, or its lock has passed; false where no round asks
     * for it.
     */
    boolean closed(LaoId lao, FiscalYear dataYear, String item);
}
