package eplan.forms.draft;

import eplan.plan.RecordKey;
import eplan.plan.WaitingDrafts;
import eplan.plan.WaitingDrafts.Left;
import eplan.plan.WaitingDrafts.Waiting;
import org.jspecify.annotations.Nullable;

/** What the server holds of this form until the person has chosen between their words and another's. */
final class Held<C> {

    private final WaitingDrafts drafts;
    private final RecordKey key;
    private final ContentText<C> text;
    private @Nullable C typed;
    /** As this form wrote it last, or as it found it. */
    private @Nullable Left left;

    private boolean found;

    /** @param example any content of the form */
    Held(WaitingDrafts drafts, RecordKey key, C example) {
        this.drafts = drafts;
        this.key = key;
        this.text = ContentText.like(example);
    }

    /** @param base what was typed over */
    record Resumed<C>(C base, C typed) {}

    /** What was found, and is as it was, stays where it is: the form that left it may be open still. */
    void hold(C base, C now) {
        Waiting waiting = new Waiting(text.write(base), text.write(now));
        Left last = left;
        if (last == null || !found || !last.waiting().equals(waiting)) {
            left = new Left(drafts.keep(key, last == null ? null : last.stamp(), waiting), waiting);
            found = false;
        }
        typed = now;
    }

    boolean holds(C shown) {
        return shown.equals(typed);
    }

    boolean any() {
        return left != null;
    }

    /** What was left when a form was closed; of several what waits longest, null when nothing waits. */
    @Nullable
    Resumed<C> resume() {
        for (Left one : drafts.mine(key)) {
            C base = text.read(one.waiting().base());
            C now = text.read(one.waiting().typed());
            if (base != null && now != null) {
                typed = now;
                left = one;
                found = true;
                return new Resumed<>(base, now);
            }
        }
        return null;
    }

    /** The person has chosen. @return whether something had waited for that */
    boolean settle() {
        Left last = left;
        if (last == null) {
            return false;
        }
        drafts.drop(key, last.stamp());
        setAside();
        return true;
    }

    /** The person cannot choose now: it stays on the server, for when the record is opened again. */
    void setAside() {
        typed = null;
        left = null;
        found = false;
    }
}
