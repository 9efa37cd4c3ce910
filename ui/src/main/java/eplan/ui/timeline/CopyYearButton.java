package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.shared.FiscalYear;
import eplan.timeline.Timelines;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.function.Consumer;

/** Gives the year after the last one, or the first of all, its calendar, copied from the template. */
final class CopyYearButton extends Button {
    private static final long serialVersionUID = 1L;

    CopyYearButton(Timelines timelines, FiscalYear current, Consumer<FiscalYear> copied) {
        List<FiscalYear> years = timelines.years();
        FiscalYear next = years.isEmpty() ? current : years.getLast().next();
        setText(Words.of("timeline.copy", next.toString()));
        addClickListener(press -> ask(timelines, next, copied));
    }

    private static void ask(Timelines timelines, FiscalYear next, Consumer<FiscalYear> copied) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("timeline.copy", next.toString()));
        dialog.setText(Words.of("timeline.copy.explained", next.toString()));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("reason.cancel"));
        dialog.setConfirmText(Words.of("timeline.copy.do"));
        dialog.addConfirmListener(confirmed -> {
            if (Attempt.to(() -> timelines.prepare(next), Notify::warn, Notify::stale)) {
                Notify.done(Words.of("timeline.copied", next.toString()));
                copied.accept(next);
            }
        });
        dialog.open();
    }
}
