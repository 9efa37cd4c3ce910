package eplan.plan;

import eplan.plan.EntrySheets.RowEdit;
import java.util.List;

/**
 * What the system can fill in by itself, so that nobody types twice what is recorded already: the promoted plan's projects
 * as lines of the ordinance, the ordinance's lines (or the accepted closing) as outcomes of the closing, last month's grants.
 */
public interface Proposals {

    /**
     * What lacks in the record and is known from elsewhere, and rows of a closing whose figures are others by now; empty
     * when nothing. Nothing is kept: that is {@link EntrySheets#save}, when a person takes it.
     */
    List<RowEdit> of(RecordKey key);
}
