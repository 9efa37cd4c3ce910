package eplan.forms.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import eplan.forms.draft.Store.Stored;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;

/** Two people recorded the same thing: what the second one is told and may choose. */
final class Conflict {

    private Conflict() {}

    /** @param beside fresh fields, to look at the other's version beside one's own */
    static <C> void tell(Notice notice, Stored<C> theirs, Fields<C> beside, Runnable load, Runnable overwrite) {
        RecordState state = theirs.state();
        boolean complete = state.status() == Status.COMPLETE;
        beside.write(theirs.content());
        beside.readOnly(true);
        Button take = new Button(Say.text("forms.stale.theirs"), click -> load.run());
        Details look = new Details(Say.text("forms.stale.look"), beside.component());
        Component[] acts = complete
                ? new Component[] {take, look}
                : new Component[] {take, new Button(Say.text("forms.stale.mine"), click -> overwrite.run()), look};
        String key = complete ? "forms.stale.complete" : "forms.stale";
        String who = state.by() == null ? "" : state.by();
        notice.show(true, Say.text(key, who, state.at() == null ? "" : Say.moment(state.at())), acts);
    }
}
