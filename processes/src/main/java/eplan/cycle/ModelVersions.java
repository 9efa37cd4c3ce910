package eplan.cycle;

import eplan.shared.ProvinceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases run on which version of a model, and moving chosen ones to the newest, in the background, some at a time. A step that a
 * case has passed is not taken again: tokens stay where they are. HQ process owners; HQ of any kind reads.
 */
public interface ModelVersions {

    /** Versions that have running cases, and the newest of each model; by model, newest first. */
    List<Version> versions();

    /** What stands against moving cases from this version to the newest; empty when nothing does. @throws eplan.shared.NotFound for no such version */
    List<String> check(String model, int fromVersion);

    /**
     * Begins to move cases to the newest version.
     *
     * @return the migration's id
     * @throws eplan.shared.Refused when {@link #check} finds something, one of the model runs already, or without a reason
     */
    long begin(String model, int fromVersion, Chosen chosen, String reason);

    /** The migrations so far, latest first. */
    List<Migration> migrations();

    /** The cases that could not be moved, as they stand. */
    List<Failure> failures(long migration);

    /** Tries those that failed again. @throws eplan.shared.Refused while it runs */
    void retry(long migration, String reason);

    /** The one that runs now. */
    Optional<Migration> running();

    /**
     * Which cases of a version.
     *
     * @param provinces only LAOs that lie in one of these today, and their own hiring years; empty for the nation
     * @param most how many at most, the oldest first; 0 for all
     */
    record Chosen(Set<ProvinceId> provinces, int most) {
        public Chosen {
            provinces = Set.copyOf(provinces);
        }
    }

    /** @param deployedAt real time; @param running cases that run on it */
    record Version(String model, String nameTh, int version, Instant deployedAt, long running, boolean newest) {}

    /**
     * @param total cases that were chosen, without those that ended by themselves before their turn
     * @param endedAt null while it runs, or waits to go on after a stop
     */
    record Migration(
            long id,
            String model,
            int fromVersion,
            int toVersion,
            long total,
            long moved,
            long failed,
            String reason,
            String by,
            Instant at,
            @Nullable Instant endedAt) {}

    record Failure(String instance, @Nullable String businessKey, String cause) {}
}
