package eplan.plan;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;

/**
 * An accepted {@code close-year} pre-fills the next year's {@code close-previous} (workflows). For the system only; when it is
 * time, the cycle says.
 */
public interface ClosingPrefill {

    /**
     * Fills {@code close-previous} with what the accepted {@code close-year} of the same data year says, all but the
     * attestation, as a draft of the system's own; a person corrects and attests it.
     *
     * <p>A convenience: what goes wrong is undone and logged, and never stops the act that called it. The form offers the same.
     *
     * <p>Once: a record that anybody has touched, or that was filled before, stays as it is. The record's moment stays that of
     * the closing it comes from, because nothing was recorded since.
     *
     * @return whether it was filled; not when no closing is accepted, or something went wrong
     */
    boolean fill(LaoId lao, FiscalYear dataYear);
}
