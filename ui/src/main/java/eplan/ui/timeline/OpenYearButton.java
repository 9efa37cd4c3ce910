package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.cycle.YearOpening;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.Set;

/** Opens the shown year's cases for every LAO that has none yet, in the background; the frame shows how far it is. */
final class OpenYearButton extends Button {
    private static final long serialVersionUID = 1L;

    OpenYearButton(YearOpening opening, FiscalYear year, Runnable begun) {
        YearOpening.Progress progress = opening.progress(year);
        setVisible(progress.total() == 0 || !progress.done());
        setText(Words.of(progress.total() == 0 ? "timeline.open" : "timeline.open.continue", year.toString()));
        addClickListener(press -> ask(opening, year, progress.provinces(), begun));
    }

    private static void ask(YearOpening opening, FiscalYear year, Set<String> provinces, Runnable begun) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("timeline.open", year.toString()));
        dialog.setText(Words.of("timeline.open.explained", year.toString()));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("reason.cancel"));
        dialog.setConfirmText(Words.of("timeline.open.do"));
        dialog.addConfirmListener(confirmed -> {
            if (Attempt.to(() -> opening.begin(year, provinces), Notify::warn, Notify::stale)) {
                Notify.done(Words.of("timeline.opened", year.toString()));
                begun.run();
            }
        });
        dialog.open();
    }
}
