package eplan.forms.draft;

import eplan.plan.EntryRecords.RecordState;
import java.util.Set;
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

    /**
     * Puts together what two people made of the same content; null when people choose between whole versions of it.
     *
     * @param base what the person last saw as kept
     * @param takingTheirs paths of the choices at which theirs is taken; mine at the others
     */
    default @Nullable Merge<C> merge(C base, C mine, C theirs, Set<String> takingTheirs) {
        return null;
    }

    record Stored<C>(C content, RecordState state) {}
}
