package eplan.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That an item without a form of its own was recorded, where and under which number. */
public interface Attestations {

    /** The monthly menus (ว 1353 note 1), where "no change this month" is an answer. */
    Set<String> MONTHLY_ITEMS = Set.of("special-grants", "fiscal-statistics", "drug-policy");

    /** What is recorded so far; empty content with version 0 when nothing is. */
    Recorded load(RecordKey key);

    /**
     * Keeps what was typed, complete or not.
     *
     * @param expectedVersion the version the person saw, 0 for an untouched record
     * @param onBehalfReason why an analyst types for the LAO; null when the LAO does it itself
     * @return the new version
     * @throws eplan.shared.StaleForm when somebody changed it since
     * @throws eplan.shared.Refused when it was declared complete, is too large, or says "no change" of an item that has
     *     no such answer
     */
    long saveDraft(RecordKey key, Attestation content, long expectedVersion, @Nullable String onBehalfReason);

    /** Keeps what the LAO itself typed. */
    default long saveDraft(RecordKey key, Attestation content, long expectedVersion) {
        return saveDraft(key, content, expectedVersion, null);
    }

    /**
     * @param recordedWhere the book, file or other system that holds the data
     * @param referenceDate the day of that record, not after today
     * @param noChange of monthly items only: nothing changed this month; null while the question is not answered
     */
    record Attestation(
            String recordedWhere,
            String referenceNumber,
            @Nullable LocalDate referenceDate,
            String note,
            @Nullable Boolean noChange) {
        public static final Attestation EMPTY = new Attestation("", "", null, "", null);

        /** What monthly items answer when nothing changed. */
        public static final Attestation NO_CHANGE = new Attestation("", "", null, "", true);
    }

    /** Content and state read in one statement: the version is that of the content. */
    record Recorded(Attestation content, EntryRecords.RecordState state) {}
}
