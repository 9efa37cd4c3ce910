package eplan.cycle;

import eplan.cycle.EscalationSteps.Outcome;
import java.time.LocalDate;

/**
 * SPI: chasing cases that are no entry rounds, by the same process {@code escalation}. Implemented by the hiring cycle; for the system
 * only.
 */
public interface OtherChases {

    /** Takes the next step of the escalation of a step of the hiring cycle. @param instance of {@code escalation} */
    Outcome step(long hiringStep, String instance);

    /** The day of the next step; far away when only people can move it. */
    LocalDate next(long hiringStep);
}
