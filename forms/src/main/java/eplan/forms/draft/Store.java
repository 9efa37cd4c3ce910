package eplan.forms.draft;

import eplan.plan.EntryRecords.RecordState;
import org.jspecify.annotations.Nullable;

/** Where one record's content is kept. */
public interface Store<C> {

    Stored<C> load();

    /** @return the new version; throws as the contexts' faces do */
    long save(C content, long expectedVersion, @Nullable String onBehalfReason);

    /** What was kept as {@code version}, when it has ids that the form must learn; null when there are none, or it has gone on since. */
    default @Nullable C kept(long version) {
        return null;
    }

    record Stored<C>(C content, RecordState state) {}
}
