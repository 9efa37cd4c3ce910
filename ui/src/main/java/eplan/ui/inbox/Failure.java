package eplan.ui.inbox;

import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Result;
import eplan.inbox.WorkActs.Why;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Why an act was done to none of its items. */
record Failure(Outcome outcome, @Nullable Why why) {

    static Failure of(RuntimeException no) {
        return switch (no) {
            case Refused refused -> new Failure(Outcome.REFUSED, new Why(refused.key(), refused.params()));
            case NotFound gone -> new Failure(Outcome.GONE, null);
            default -> new Failure(Outcome.REFUSED, new Why("error.denied", List.of()));
        };
    }

    /** @param known to name those that the reader has seen */
    List<Result> ofItems(Collection<WorkItemId> ids, Function<WorkItemId, Optional<WorkItemView>> known) {
        return ids.stream()
                .map(id -> known.apply(id)
                        .map(item -> new Result(id, item.laoTh(), item.caseNumber(), outcome, why))
                        .orElseGet(() -> new Result(id, null, null, outcome, why)))
                .toList();
    }

    /** What was done before, and was not undone. */
    List<Result> ofDone(List<Result> before) {
        return before.stream()
                .filter(one -> one.outcome() == Outcome.DONE)
                .map(one -> new Result(one.id(), one.laoTh(), one.caseNumber(), outcome, why))
                .toList();
    }
}
