package eplan.plan;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;

/** SPI: whether nothing more can be recorded for a round. The cycle answers, which knows the rounds. */
public interface ClosedRounds {

    /** The LAO's round was not received, was retired, or its lock has passed; false for a round that there is not. */
    boolean closed(LaoId lao, FiscalYear dataYear, String roundKey);
}
