package eplan.ui.inbox;

import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Result;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was done at once to many items.
 *
 * @param parts to be undone: the reader's own part, and one for each part in somebody's place
 * @param failed of parts that could not be done at all
 */
record Did(List<Done> parts, List<Result> failed) {

    Results results() {
        return new Results(Stream.concat(parts.stream().flatMap(part -> part.results().stream()), failed.stream())
                .toList());
    }
}
