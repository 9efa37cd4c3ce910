package eplan.ui.inbox;

import eplan.ui.casework.CaseActs;

/** Hears what was done in the panel, and when the person is done with it. */
interface PanelListener extends CaseActs.Listener {

    void closed();

    /** What was typed is recorded, by keyboard: on to the next item. */
    void next();
}
