package eplan.ui.years;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;

/** Asks before a draft is thrown away with everything that was shaped in it. */
final class DiscardDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    DiscardDialog(YearDrafts drafts, FiscalYear year, Runnable gone) {
        setHeader(Words.of("years.discard.title", year.toString()));
        setText(Words.of("years.discard.explained"));
        setCancelable(true);
        setCancelText(Words.of("reason.cancel"));
        setConfirmText(Words.of("years.discard.do"));
        addConfirmListener(meant -> {
            if (Attempt.to(() -> drafts.discard(year), Notify::warn, Notify::stale)) {
                Notify.done(Words.of("years.discarded", year.toString()));
                gone.run();
            }
        });
    }
}
