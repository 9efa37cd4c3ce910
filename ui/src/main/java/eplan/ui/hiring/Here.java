package eplan.ui.hiring;

import eplan.ui.casework.CaseActs;
import eplan.ui.component.Notify;

/** What the parts of a page are about, and where they tell what became of an act: it is said, and the page shows what is now. */
public interface Here extends CaseActs.Listener {

    /** Reads the page again. */
    Runnable changed();

    /** Something was done: says so, and shows what is now. */
    @Override
    default void done(String said) {
        Notify.done(said);
        changed().run();
    }

    /** Somebody else was first: says so, and shows what is now. */
    @Override
    default void stale() {
        Notify.stale();
        changed().run();
    }
}
