package eplan.forms.draft;

import eplan.forms.api.EntryForms.Opened;
import eplan.forms.draft.Store.Stored;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** How far what a person typed is kept, and at which version; knows no component. */
final class Draft<C> {

    /** No record is at this version: what the person has not seen is not written over, but asked about. */
    private static final long UNSEEN = -1;

    private final Opened opened;
    private final Store<C> store;
    private final FormServices services;
    private final RecordKey key;
    private final Held<C> held;
    private long version;
    private C kept;
    private boolean touched;

    Draft(Opened opened, Store<C> store, FormServices services, C empty) {
        this.opened = opened;
        this.store = store;
        this.services = services;
        this.key = FormServices.key(opened);
        this.held = new Held<>(services.waiting(), key, empty);
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

    /** Holds what was typed over another person's version, beside what it was typed over, until the person has chosen. */
    void await(C typed) {
        held.hold(kept, typed);
    }

    boolean waits() {
        return held.any();
    }

    boolean waitsWith(C typed) {
        return held.holds(typed);
    }

    /**
     * Goes back to the choice that was not made when a form was left.
     *
     * @return what was typed there; null when nothing waits
     */
    @Nullable
    C resume() {
        Held.Resumed<C> left = held.resume();
        if (left == null) {
            return null;
        }
        version = UNSEEN;
        kept = left.base();
        return left.typed();
    }

    /** The person has chosen, and what they chose is kept. @return whether something had waited for that */
    boolean settled() {
        return held.settle();
    }

    /** Somebody completed the record: what waits, waits until it is returned and opened again. */
    void setAside() {
        held.setAside();
    }

    /** Writes what was typed, if it is not kept already. */
    boolean keep(Fields<C> fields) {
        C typed = fields.read();
        if (isKept(typed) && version != UNSEEN) {
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

    /** Lets the server change the record, from the version that the person sees; they have not seen what came of it. */
    void change(LongConsumer act) {
        touch();
        act.accept(version);
        version = UNSEEN;
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
