package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import java.util.List;

/** What one kind of content lacks; the kinds do not overlap. */
interface ContentChecks {

    boolean covers(String item);

    /** Reads the record and looks at it; whoever calls has asked for access. */
    List<Problem> problems(RecordKey key);
}
