package eplan.forms.draft;

import eplan.forms.api.EntryForms.Opened;
import eplan.forms.draft.Store.Stored;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** How far what a person typed is kept, and at which version; knows no component. */
final class Draft<C> {

    private final Opened opened;
    private final Store<C> store;
    private final FormServices services;
    private final RecordKey key;
    private long version;
    private C kept;
    private boolean touched;

    Draft(Opened opened, Store<C> store, FormServices services, C empty) {
        this.opened = opened;
        this.store = store;
        this.services = services;
        this.key = FormServices.key(opened);
        this.kept = empty;
    }

    Stored<C> load() {
        return store.load();
    }

    /** Goes on from what the person sees now. */
    void goOnFrom(RecordState state, C shown) {
        version = state.version();
        kept = shown;
    }

    /** What was kept last, what is typed, and what somebody else recorded, as one; null when only a whole version can be chosen. */
    @Nullable
    Merge<C> merge(Stored<C> theirs, C typed, Set<String> takingTheirs) {
        boolean complete = theirs.state().status() == Status.COMPLETE;
        return complete ? null : store.merge(kept, typed, theirs.content(), takingTheirs);
    }

    boolean isKept(C typed) {
        return typed.equals(kept);
    }

    /** Writes what was typed, if it is not kept already. */
    boolean keep(Fields<C> fields) {
        C typed = fields.read();
        if (isKept(typed)) {
            return false;
        }
        touch();
        version = store.save(typed, version, opened.onBehalfReason());
        C learned = store.kept(version);
        if (learned != null) {
            fields.learn(learned);
        }
        kept = fields.read();
        return true;
    }

    /** Lets the server change the record, from the version that the person sees to the one it returns. */
    void change(LongUnaryOperator act) {
        touch();
        version = act.applyAsLong(version);
    }

    List<Problem> problems() {
        return services.records().problems(key).stream().filter(Problem::blocks).toList();
    }

    void complete() {
        services.rounds().complete(opened.round().id(), opened.item(), version, opened.onBehalfReason());
    }

    private void touch() {
        if (!touched) {
            services.rounds().touched(opened.round().id(), opened.item());
            touched = true;
        }
    }
}
