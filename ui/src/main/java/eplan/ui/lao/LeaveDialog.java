package eplan.ui.lao;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import eplan.ui.casework.Words;

/** Asks before a form is left that holds something not kept: staying is the main way, leaving has to be meant. */
final class LeaveDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    LeaveDialog(ContinueNavigationAction leave) {
        setHeader(Words.of("entry.unkept"));
        setText(Words.of("entry.unkept.why"));
        setCloseOnEsc(false);
        setConfirmText(Words.of("entry.unkept.stay"));
        addConfirmListener(stay -> leave.cancel());
        setRejectable(true);
        setRejectText(Words.of("entry.unkept.leave"));
        setRejectButtonTheme("error tertiary");
        addRejectListener(left -> leave.proceed());
    }
}
