package eplan.inbox;

import eplan.inbox.WorkActs.Reach;
import eplan.people.StandsFor;
import eplan.shared.WorkItemId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What of some items a person can act on, and in whose place. */
@Component
class Reaching {

    private final Workers workers;
    private final InboxReaders readers;
    private final ItemMoves moves;

    Reaching(Workers workers, InboxReaders readers, ItemMoves moves) {
        this.workers = workers;
        this.readers = readers;
        this.moves = moves;
    }

    Reach reach(Set<WorkItemId> ids) {
        InboxReader reader = readers.of(workers.current().actor());
        List<Held> found = moves.read(reader, ids);
        Map<StandsFor, Set<WorkItemId>> inPlaceOf = new LinkedHashMap<>();
        for (Held item : found) {
            reader.standsIn(item.whose())
                    .ifPresent(part -> inPlaceOf
                            .computeIfAbsent(part.absent(), first -> new LinkedHashSet<>())
                            .add(item.id()));
        }
        Set<WorkItemId> mayTake = found.stream()
                .filter(item -> reader.mayTake(item.whose()))
                .map(Held::id)
                .collect(Collectors.toSet());
        return new Reach(mayTake, inPlaceOf);
    }
}
