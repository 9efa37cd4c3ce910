package eplan.timeline;

import eplan.shared.NotFound;
import eplan.shared.RoundId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Rounds extends Repository<Round, Long> {

    Round save(Round round);

    Optional<Round> findById(long id);

    /** @throws NotFound when there is none */
    default Round get(RoundId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("round " + id));
    }
}
