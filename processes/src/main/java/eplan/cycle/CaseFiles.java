package eplan.cycle;

import eplan.plan.RecordKey;
import eplan.shared.LaoId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files of an LAO's case over all its years: those beside what it recorded, and those of its requests for later dates. Their
 * content is read where they belong: {@link eplan.plan.Attachments} and {@link Extensions}.
 */
public interface CaseFiles {

    /** The latest first, at most {@code limit}, without their content; whoever may see the LAO. */
    List<CaseFile> of(LaoId lao, int limit);

    /**
     * @param record that it belongs to; null for a request's
     * @param extension the request that it belongs to; null for a record's
     * @param size in bytes
     * @param at the business instant
     */
    record CaseFile(
            long id,
            @Nullable RecordKey record,
            @Nullable Long extension,
            String name,
            int size,
            String by,
            Instant at) {}
}
