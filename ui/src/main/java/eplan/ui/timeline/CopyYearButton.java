package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import eplan.shared.FiscalYear;
import eplan.timeline.Timelines;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.Consumer;

/** Gives the year after the last one, or the first of all, its calendar, copied from the template. */
final class CopyYearButton extends Button {
    private static final long serialVersionUID = 1L;

    CopyYearButton(Timelines timelines, FiscalYear current, Consumer<FiscalYear> copied) {
        List<FiscalYear> years = timelines.years();
        FiscalYear next = years.isEmpty() ? current : years.getLast().next();
        setText(Words.of("timeline.copy", next.toString()));
        addClickListener(press -> new AskFirst(
                        "timeline.copy",
                        next,
                        "timeline.copied",
                        () -> timelines.prepare(next),
                        () -> copied.accept(next))
                .open());
    }
}
