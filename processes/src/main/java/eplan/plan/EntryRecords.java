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

    /** What the checks find: errors, and warnings whether explained or not; empty when all is well. */
    List<Problem> problems(RecordKey key);

    /**
     * Explains a warning that {@link #problems} finds; other figures will want another explanation.
     *
     * @throws eplan.shared.Refused when there is no such warning, or the text is empty or over 500 characters
     */
    void explain(RecordKey key, String field, String rule, String text);

    /** The LAO confirms what an analyst recorded for it. @throws eplan.shared.Refused when nothing waits for that */
    void confirm(RecordKey key);

    /** The LAO disputes what an analyst recorded for it. @throws eplan.shared.Refused when nothing waits, or without a reason */
    void dispute(RecordKey key, String reason);

    /**
     * The province has looked at what the LAO disputes; the dispute stays on record.
     *
     * @throws eplan.shared.Refused when nothing is disputed, or somebody has settled it already
     */
    void settleDispute(RecordKey key);

    /**
     * Declares the record complete, a separate act from saving it.
     *
     * @param expectedVersion the version the person saw
     * @param onBehalfReason why an analyst does it for the LAO; null when the LAO does it itself
     * @throws eplan.shared.StaleForm when somebody changed it since
     * @throws eplan.shared.Refused when {@link #problems} finds errors or unexplained warnings, recording is closed, or it
     *     is complete already
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
     * @param confirmation what the LAO says of what was completed on its behalf; null otherwise
     * @param dispute why it disputes that
     */
    record RecordState(
            Status status,
            long version,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String onBehalfReason,
            @Nullable Confirmation confirmation,
            @Nullable String dispute) {
        public static final RecordState UNTOUCHED = new RecordState(Status.UNTOUCHED, 0, null, null, null);

        public RecordState(
                Status status,
                long version,
                @Nullable String by,
                @Nullable Instant at,
                @Nullable String onBehalfReason) {
            this(status, version, by, at, onBehalfReason, null, null);
        }
    }

    /** What the LAO says of an entry on its behalf. */
    enum Confirmation {
        PENDING,
        CONFIRMED,
        DISPUTED
    }

    enum Status {
        UNTOUCHED,
        DRAFT,
        COMPLETE,
        RETURNED
    }

    /**
     * What a named rule finds.
     *
     * @param field id of the field it is about, for the error summary's link
     * @param key the rule: message key with its parameters; {@code <key>.source} says where the rule comes from
     * @param explanation what a person says of a warning; null while nobody does
     */
    record Problem(
            String field,
            String key,
            List<Object> params,
            Severity severity,
            @Nullable String explanation) {

        public Problem(String field, String key, List<Object> params) {
            this(field, key, params, Severity.ERROR, null);
        }

        static Problem error(String field, String key, Object... params) {
            return new Problem(field, key, List.of(params));
        }

        static Problem warning(String field, String key, Object... params) {
            return new Problem(field, key, List.of(params), Severity.WARNING, null);
        }

        /** Keeps the record from being complete. */
        public boolean blocks() {
            return severity == Severity.ERROR || explanation == null;
        }

        /** The figures a warning is about: when they change, its explanation no longer holds. */
        String facts() {
            return params.stream()
                    .filter(param -> !(param instanceof Integer)) // where the row stands is no figure
                    .toList()
                    .toString();
        }
    }

    /** An error blocks completing; a warning wants an explanation. */
    enum Severity {
        ERROR,
        WARNING
    }
}
