package eplan.ui.inbox;

import eplan.inbox.Inbox.WorkItemView;

/** What the panel shows of one item, read afresh each time: an LAO's case, or a step of the hiring cycle. */
sealed interface PanelReading permits CaseReading, StepReading {

    WorkItemView item();

    /** @throws eplan.shared.NotFound when it is gone or out of scope */
    static PanelReading of(CaseFaces faces, WorkItemView item) {
        return item.hiring() == null ? CaseReading.of(faces, item) : StepReading.of(faces, item, item.hiring());
    }
}
