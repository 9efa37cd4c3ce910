package eplan.timeline;

import eplan.shared.FiscalYear;

/**
 * A change set's day came and it could not be applied; published in the transaction that marks it.
 *
 * @param failure why, in words
 */
public record ChangeSetFailed(long changeSet, FiscalYear year, String failure) {}
