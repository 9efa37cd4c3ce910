package eplan.ui.inbox;

import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Result;
import eplan.shared.WorkItemId;
import java.util.List;

/** What came of an act on many items. */
record Results(List<Result> all) {

    List<WorkItemId> ids() {
        return all.stream().map(Result::id).toList();
    }

    long count(Outcome outcome) {
        return of(outcome).size();
    }

    List<Result> of(Outcome outcome) {
        return all.stream().filter(one -> one.outcome() == outcome).toList();
    }

    /** Whether every item is as the person wanted it. */
    boolean fine() {
        return count(Outcome.DONE) + count(Outcome.ALREADY) == all.size();
    }
}
