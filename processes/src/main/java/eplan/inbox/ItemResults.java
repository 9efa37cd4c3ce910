package eplan.inbox;

import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Result;
import eplan.inbox.WorkActs.Why;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what came of each item that was asked for, in the order asked; nothing but its id of what is not in scope. */
final class ItemResults {

    private final Map<AccountId, String> names;

    private ItemResults(Map<AccountId, String> names) {
        this.names = names;
    }

    static List<Result> of(Set<WorkItemId> ids, Map<Held, Outcome> found, MayHold people) {
        Map<WorkItemId, Held> items = found.keySet().stream().collect(Collectors.toMap(Held::id, Function.identity()));
        var results = new ItemResults(people.names(holdersOfTaken(found)));
        return ids.stream()
                .map(id -> {
                    Held item = items.get(id);
                    return item == null ? gone(id) : results.of(item, found.getOrDefault(item, Outcome.GONE));
                })
                .toList();
    }

    private static Set<AccountId> holdersOfTaken(Map<Held, Outcome> found) {
        return found.entrySet().stream()
                .filter(one -> one.getValue() == Outcome.TAKEN)
                .map(one -> Objects.requireNonNull(one.getKey().assignee()))
                .collect(Collectors.toSet());
    }

    private static Result gone(WorkItemId id) {
        return new Result(id, null, null, Outcome.GONE, null);
    }

    private Result of(Held item, Outcome outcome) {
        return new Result(
                item.id(), item.laoTh(), item.caseNumber(), outcome, outcome == Outcome.TAKEN ? takenBy(item) : null);
    }

    private @Nullable Why takenBy(Held item) {
        AccountId holder = item.assignee();
        String name = holder == null ? null : names.get(holder);
        return name == null ? null : new Why("outcome.taken.by", List.of(name));
    }
}
