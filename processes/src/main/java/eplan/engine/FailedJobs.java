package eplan.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jobs that failed for good and wait for a person; one that will be tried again by itself is none of them. */
public interface FailedJobs {

    long count();

    /**
     * By job id.
     *
     * @param cause only those with this cause; null for all
     * @param after only those after this job; null for the first
     */
    List<FailedJob> page(@Nullable String cause, @Nullable String after, int size);

    /** Causes and how many failed of each, most first. */
    Map<String, Long> causes();

    /** The stack trace of its last failure; empty when it is no failed job. */
    Optional<String> trace(String jobId);

    /**
     * Lets those of them that failed for good run again, with as many tries as a new job has; their incidents end.
     *
     * @return the ones that will run again, as they stood
     */
    List<FailedJob> retry(Collection<String> jobIds);

    /**
     * @param process key of its process, such as {@code lao-year}
     * @param instance its process instance; null for a job of the engine itself
     * @param rootInstance the instance at the top of that one's hierarchy
     * @param waitedAt where in the model the job waited, such as {@code opens-plan}
     * @param activity where it failed, such as {@code open-round}, which may be further on
     * @param cause first line of the message, each number and id in it replaced by {@code #}, so that equal failures are told alike
     * @param failedAt the business instant
     */
    record FailedJob(
            String id,
            String process,
            @Nullable String instance,
            @Nullable String rootInstance,
            @Nullable String waitedAt,
            String activity,
            String cause,
            @Nullable Instant failedAt) {}
}
