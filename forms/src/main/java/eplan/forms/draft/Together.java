package eplan.forms.draft;

import eplan.forms.draft.Merge.Choice;
import eplan.forms.draft.Store.Stored;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody else was faster. What the two changed in different fields is put together and told; where they collide, the
 * person chooses field by field, or between whole versions when the content knows no fields.
 */
final class Together<C> {

    /** Of what the other did, as much as one reads. */
    private static final int TOLD = 8;

    private final Draft<C> draft;
    private final Fields<C> fields;
    private final SavedLine saved;
    private final Form<C> form;
    private final Notice notice = new Notice();

    /** What the form does meanwhile. */
    interface Form<C> {
        /** Nothing is recorded and nothing sent until the person has chosen. */
        void choose(boolean must);

        /** Keeps what is on the screen, if it is not kept. */
        void keepOn();

        /** Lets the person choose between the whole versions. */
        void chooseWhole(Stored<C> theirs);
    }

    Together(Draft<C> draft, Fields<C> fields, SavedLine saved, Form<C> form) {
        this.draft = draft;
        this.fields = fields;
        this.saved = saved;
        this.form = form;
    }

    Notice notice() {
        return notice;
    }

    /** What waited for a choice when the page was closed, or lost, is asked about again. */
    void resume() {
        C typed = draft.resume();
        if (typed != null) {
            fields.write(typed);
            meet();
        }
    }

    /** The person goes on typing while a choice waits. */
    void typed() {
        draft.await(fields.read());
        saved.waiting(Say.text("forms.waiting"));
    }

    /** What was to be kept was typed over an older version. */
    void stale() {
        Attempt.to(this::meet, saved::failed, () -> {}); // reading is never stale
    }

    private void meet() {
        Stored<C> theirs = draft.load();
        C mine = fields.read();
        if (theirs.content().equals(mine) && theirs.state().status() != Status.COMPLETE) {
            // the same words: the answer to this person's own save got lost, or both copied the same book
            draft.goOnFrom(theirs.state(), mine);
            saved.found(theirs.state());
            draft.settled();
            return;
        }
        combine(theirs, mine, Map.of());
    }

    /** @param answers what the person chose already, true for their own */
    private void combine(Stored<C> theirs, C mine, Map<Choice, Boolean> answers) {
        Set<String> takingTheirs = answers.entrySet().stream()
                .filter(answer -> !answer.getValue())
                .map(answer -> answer.getKey().path())
                .collect(Collectors.toSet());
        Merge<C> merge = draft.merge(theirs, mine, takingTheirs);
        if (merge == null) {
            notice.hide();
            form.chooseWhole(theirs);
            typed();
        } else if (answers.keySet().containsAll(merge.choices())) {
            goOn(theirs, merge);
        } else {
            ask(theirs, merge, answers);
        }
    }

    private void goOn(Stored<C> theirs, Merge<C> merge) {
        fields.write(merge.content());
        boolean allTheirs = merge.content().equals(theirs.content());
        draft.goOnFrom(theirs.state(), allTheirs ? fields.read() : theirs.content());
        saved.found(theirs.state());
        if (merge.taken().isEmpty()) {
            notice.hide();
        } else {
            notice.show(false, told("forms.merge.told", theirs.state(), merge.taken()));
        }
        form.choose(false);
        form.keepOn();
    }

    private void ask(Stored<C> theirs, Merge<C> merge, Map<Choice, Boolean> answers) {
        form.choose(true);
        RecordState state = theirs.state();
        String how = Say.text("forms.merge.how", by(state), state.at() == null ? "" : Say.moment(state.at()));
        notice.show(
                true,
                merge.taken().isEmpty() ? how : how + " " + told("forms.merge.will", state, merge.taken()),
                new MergeChoices(state, merge.choices(), answers, this::settle));
        typed();
    }

    /** Looks again first: either may have gone on writing, and is asked about that. */
    private void settle(Map<Choice, Boolean> answers) {
        Attempt.to(() -> combine(draft.load(), fields.read(), answers), saved::failed, this::stale);
    }

    private static String told(String key, RecordState theirs, List<String> taken) {
        String first = taken.stream().limit(TOLD).collect(Collectors.joining(", "));
        int more = taken.size() - TOLD;
        return Say.text(key, by(theirs), more > 0 ? Say.text("forms.merge.more", first, more) : first);
    }

    private static String by(RecordState theirs) {
        String by = theirs.by();
        return by == null ? "" : by;
    }
}
