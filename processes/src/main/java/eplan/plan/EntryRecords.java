package eplan.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of each entry item's record, whatever form it has; how the cycle asks whether the data is there and right. */
public interface EntryRecords {

    /** Where the record stands; an untouched record has version 0. */
    RecordState state(RecordKey key);

    /** What keeps the record from being complete; empty when nothing does. */
    List<Problem> problems(RecordKey key);

    /**
     * Declares the record complete, a separate act from saving it.
     *
     * @param expectedVersion the version the person saw
     * @param onBehalfReason why an analyst does it for the LAO; null when the LAO does it itself
     * @throws eplan.shared.StaleForm when somebody changed it since
     * @throws eplan.shared.Refused when {@link #problems} finds any
     */
    void complete(RecordKey key, long expectedVersion, @Nullable String onBehalfReason);

    /** Opens a complete record again, because it was returned for correction. */
    void reopen(RecordKey key, String reason);

    /** @param by the name of who changed it last */
    record RecordState(
            Status status,
            long version,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String onBehalfReason) {}

    enum Status {
        UNTOUCHED,
        DRAFT,
        COMPLETE,
        RETURNED
    }

    /** @param field id of the field it is about, for the error summary's link; @param key message key with its parameters */
    record Problem(String field, String key, List<Object> params) {}
}
