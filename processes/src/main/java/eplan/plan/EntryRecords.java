package eplan.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of each entry item's record, whatever form it has; how the cycle asks whether the data is there and right. */
public interface EntryRecords {

    /** Where the record stands; an untouched record has version 0. */
    RecordState state(RecordKey key);

    /** Where many records stand, by one query; every key has its state. */
    Map<RecordKey, RecordState> states(Collection<RecordKey> keys);

    /** What keeps the record from being complete; empty when nothing does. */
    List<Problem> problems(RecordKey key);

    /**
     * Declares the record complete, a separate act from saving it.
     *
     * @param expectedVersion the version the person saw
     * @param onBehalfReason why an analyst does it for the LAO; null when the LAO does it itself
     * @throws eplan.shared.StaleForm when somebody changed it since
     * @throws eplan.shared.Refused when {@link #problems} finds any, or it is complete already
     */
    void complete(RecordKey key, long expectedVersion, @Nullable String onBehalfReason);

    /**
     * Opens a complete record again, because it was returned for correction.
     *
     * @throws eplan.shared.Refused when it is not complete, or without a reason
     */
    void reopen(RecordKey key, String reason);

    /**
     * @param by the name of who recorded last; returning it for correction is not recording
     * @param at the business instant
     * @param onBehalfReason why that was an analyst for the LAO
     */
    record RecordState(
            Status status,
            long version,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String onBehalfReason) {
        public static final RecordState UNTOUCHED = new RecordState(Status.UNTOUCHED, 0, null, null, null);
    }

    enum Status {
        UNTOUCHED,
        DRAFT,
        COMPLETE,
        RETURNED
    }

    /** @param field id of the field it is about, for the error summary's link; @param key message key with its parameters */
    record Problem(String field, String key, List<Object> params) {}
}
