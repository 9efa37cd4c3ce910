package eplan.plan;

import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import org.jspecify.annotations.Nullable;

/** SPI: whether something may be recorded now, and what of it was accepted. The cycle answers, which knows the rounds. */
public interface RecordingRules {

    /**
     * Recording is open from the opening of the data year to the lock of the round.
     *
     * @param onBehalfReason why an analyst records for the LAO; null otherwise
     * @throws eplan.shared.Refused when the year is not open, the round is locked or its month has not begun, or an analyst
     *     gives no reason
     * @throws org.springframework.security.access.AccessDeniedException when the round is not this person's to record
     */
    void mustBeOpen(RecordKey key, Actor by, @Nullable String onBehalfReason);

    /** Whether a round that asks for the item in that data year was accepted; what was sent back since, the record says. */
    boolean accepted(LaoId lao, FiscalYear dataYear, String item);
}
