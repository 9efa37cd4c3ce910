package eplan.ui.inbox;

import eplan.inbox.WorkActs.Result;
import eplan.shared.WorkItemId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What will be done to many items.
 *
 * @param parts the reader's own part, and one for each part in somebody's place
 * @param failed of parts that could not be planned at all
 */
record Planned(List<Part> parts, List<Result> failed) {

    /** @param act which waits */
    record Part(long act, Set<WorkItemId> ids) {}

    /** All that were asked for. */
    List<WorkItemId> ids() {
        return Stream.concat(
                        parts.stream().flatMap(part -> part.ids().stream()),
                        failed.stream().map(Result::id))
                .toList();
    }

    int count() {
        return count(parts);
    }

    static int count(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.ids().size()).sum();
    }
}
