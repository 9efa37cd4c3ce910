package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import eplan.cycle.YearOpening;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;

/** Opens the shown year's cases for every LAO that has none yet, in the background; the frame shows how far it is. */
final class OpenYearButton extends Button {
    private static final long serialVersionUID = 1L;

    OpenYearButton(YearOpening opening, FiscalYear year, Runnable begun) {
        YearOpening.Progress progress = opening.progress(year);
        setVisible(progress.total() == 0 || !progress.done());
        setText(Words.of(progress.total() == 0 ? "timeline.open" : "timeline.open.continue", year.toString()));
        addClickListener(press -> new AskFirst(
                        "timeline.open",
                        year,
                        "timeline.opened",
                        () -> opening.begin(year, progress.provinces()),
                        begun)
                .open());
    }
}
