package eplan.ui.ladder;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.ui.casework.Words;

/** Asks before rows of an earlier version take the place of what was typed. */
final class ReplaceDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    ReplaceDialog(Runnable replace) {
        setHeader(Words.of("ladder.replace"));
        setText(Words.of("ladder.replace.explained"));
        setCancelable(true);
        setCancelText(Words.of("reason.cancel"));
        setConfirmText(Words.of("ladder.replace.do"));
        addConfirmListener(meant -> replace.run());
    }
}
