package eplan.timeline;

import eplan.people.Actor;
import eplan.timeline.ChangeSets.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does and undoes what a change set says, within the caller's transaction. */
interface ChangeSetMover {

    /**
     * Locks what the edits concern, in everybody's order: the holidays' version if there are holidays among them, then the default
     * dates of all rounds that may move, by their ids. First of all in the transaction that checks what is in force and applies.
     */
    void lock(List<Edit> edits);

    /** What the edits would do by now; locks nothing. @throws eplan.shared.Refused when a date may not become what it should */
    ForeseenChange foresee(List<Edit> edits);

    /**
     * {@link #lock Locks} the dates concerned, does all edits together, and lets everybody follow. Each move leaves its row in {@code
     * timeline_change} with the set's id; what holidays, opening days and locks were is kept in {@code change_set_edit.before}.
     *
     * @throws eplan.shared.Refused when a date may not become what it should
     */
    ChangeSetDone apply(long changeSet, List<Edit> edits, String reason, @Nullable String letter, Actor by);

    /** Locks all that the set changed, and puts back what nothing newer has moved. */
    ChangeSetDone undo(long changeSet, String reason, Actor by);
}
