package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.Set;

/**
 * Dates were moved, or put back; published in the mover's transaction, for one notice a person.
 *
 * @param undone whether they were put back
 * @param laos whose unfinished cases are due, or open, or are accepted until another day
 */
public record ChangeSetApplied(long changeSet, FiscalYear year, String reason, boolean undone, Set<LaoId> laos) {
    public ChangeSetApplied {
        laos = Set.copyOf(laos);
    }
}
