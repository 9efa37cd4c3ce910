package eplan.cycle;

import eplan.shared.EntryRoundId;
import eplan.shared.NotFound;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The entry rounds. */
interface EntryRoundRepository extends JpaRepository<EntryRound, Long> {

    Optional<EntryRound> findByLaoYearIdAndRoundId(long laoYearId, long roundId);

    /** Whether the LAO was late in a round of this year that is finished. */
    @Query(
            "select count(r) > 0 from EntryRound r where r.laoYearId = ?1 and r.state = eplan.cycle.RoundState.ACCEPTED and r.completedOn > r.completedDue")
    boolean lateThisYear(long laoYearId);

    default EntryRound require(EntryRoundId id) {
        return require(id.value());
    }

    default EntryRound require(long id) {
        return findById(id).orElseThrow(() -> new NotFound("entry round " + id));
    }
}
