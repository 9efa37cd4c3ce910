package eplan.ui.timeline;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;

/** Asks whether something is really to be done to a whole year, says what it means, and tells that it was done. */
final class AskFirst extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param key texts: {@code <key>} is the question, {@code <key>.explained} what it means, {@code <key>.do} the button
     * @param done key of what is said afterwards
     * @param act does it, and throws {@link eplan.shared.Refused} when a rule says no
     * @param then after it was done
     */
    AskFirst(String key, FiscalYear year, String done, Runnable act, Runnable then) {
        setHeader(Words.of(key, year.toString()));
        setText(Words.of(key + ".explained", year.toString()));
        setCancelable(true);
        setCancelText(Words.of("reason.cancel"));
        setConfirmText(Words.of(key + ".do"));
        addConfirmListener(confirmed -> {
            if (Attempt.to(act, Notify::warn, Notify::stale)) {
                Notify.done(Words.of(done, year.toString()));
                then.run();
            }
        });
    }
}
