package eplan.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files beside a record, such as the signed ordinance: PDF, JPG and PNG, known by their content. */
public interface Attachments {

    /** No file is larger, in bytes. */
    int LARGEST = 20 * 1024 * 1024;

    /** No record has more files. */
    int MOST = 20;

    /** The record's files in the order they came, without their content. */
    List<Attachment> of(RecordKey key);

    /** A file with its content. @throws eplan.shared.NotFound when it is none of this record's, or was removed */
    Content read(RecordKey key, long id);

    /**
     * Adds a file, to a complete record as well.
     *
     * @param name as the person's computer calls it; kept without path and control characters, at most 200 characters
     * @param onBehalfReason why an analyst does it for the LAO; null when the LAO does it itself
     * @throws eplan.shared.Refused when recording is closed, the file is empty, too large or of another kind, its name
     *     says that it is something else than it is, or there are {@link #MOST} already
     */
    Attachment add(RecordKey key, String name, byte[] content, @Nullable String onBehalfReason);

    /**
     * Takes a file off the list; it stays on record.
     *
     * @throws eplan.shared.NotFound when it is none of this record's, or was removed already
     * @throws eplan.shared.Refused when recording is closed, or the record is complete
     */
    void remove(RecordKey key, long id, @Nullable String onBehalfReason);

    /**
     * @param mediaType what its content is
     * @param size in bytes
     * @param by the name of who added it
     * @param at the business instant
     */
    record Attachment(long id, String name, String mediaType, int size, String by, Instant at) {}

    /** A file and its bytes. */
    record Content(Attachment file, byte[] bytes) {}
}
