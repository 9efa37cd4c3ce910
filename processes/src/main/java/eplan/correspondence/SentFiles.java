package eplan.correspondence;

import eplan.correspondence.Messages.FileView;
import eplan.shared.LaoId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that were sent with messages about an LAO; their content is read by {@link Messages#file}. */
public interface SentFiles {

    /** The latest first, at most {@code limit}; whoever may see the LAO, its own staff those of threads that are for them too. */
    List<SentFile> of(LaoId lao, int limit);

    /**
     * @param subject of the thread
     * @param forName for whom they stood in who sent it; null for themselves
     * @param at the business instant
     */
    record SentFile(
            ThreadId thread,
            String subject,
            FileView file,
            String by,
            @Nullable String forName,
            Instant at) {}
}
