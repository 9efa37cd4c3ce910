package eplan.plan;

import eplan.plan.EntrySheets.RowEdit;
import java.util.List;

/**
 * What the system can fill in by itself, so that nobody types twice what is recorded already: the promoted plan's projects
 * as lines of the ordinance, the ordinance's lines as outcomes of the closing, last month's grants.
 */
public interface Proposals {

    /**
     * What lacks in the record and is known from elsewhere; empty when nothing. Nothing is kept: that is {@link
     * EntrySheets#save}.
     */
    List<RowEdit> of(RecordKey key);
}
