package eplan.cycle;

import eplan.cycle.Extensions.State;
import eplan.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;

/** Requests for later dates. */
interface ExtensionRepository extends JpaRepository<Extension, Long> {

    List<Extension> findByEntryRoundIdInAndStateIn(Collection<Long> entryRounds, Collection<State> states);

    /** Those that wait: one a round at most. */
    default List<Extension> openOf(Collection<Long> entryRounds) {
        return findByEntryRoundIdInAndStateIn(entryRounds, Set.of(State.ASKED, State.ENDORSED, State.WITH_HQ));
    }

    default Extension require(long id) {
        return findById(id).orElseThrow(() -> new NotFound("extension " + id));
    }
}
