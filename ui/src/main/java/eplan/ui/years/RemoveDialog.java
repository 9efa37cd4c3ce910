package eplan.ui.years;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;

/** Asks before a round that was added to a draft is removed with what was shaped of it. */
final class RemoveDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    /** @param act removes it, and throws {@link eplan.shared.Refused} when a rule says no; @param removed after that */
    RemoveDialog(String round, Runnable act, Runnable removed) {
        setHeader(Words.of("years.remove.title", round));
        setText(Words.of("years.remove.explained"));
        setCancelable(true);
        setCancelText(Words.of("reason.cancel"));
        setConfirmText(Words.of("years.remove.do"));
        addConfirmListener(meant -> {
            if (Attempt.to(act, Notify::warn, Notify::stale)) {
                removed.run();
            }
        });
    }
}
