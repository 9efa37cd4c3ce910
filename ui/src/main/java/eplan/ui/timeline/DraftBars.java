package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.shared.StaleForm;
import eplan.timeline.RoundView;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Moves the bars of a year that is a draft. Nobody works by it yet, so the date is the round's at once; the last move is said below
 * the chart, where it can be taken back.
 */
final class DraftBars extends Div {
    private static final long serialVersionUID = 1L;

    /** @param was the day that was set before, which a shift rule may move */
    private record Moved(FiscalYear year, RoundId round, String name, DateField field, LocalDate was, LocalDate to) {}

    private final transient TimelineFaces faces;
    private final transient Runnable changed;
    private final Span said = new Span();
    private final Button back = new Button(Words.of("draft-year.back"), press -> takeBack());
    private final Div line = new Div(said, back);
    private final RefusalLine refusal = new RefusalLine();
    private transient @Nullable Moved last;
    private @Nullable FiscalYear drawn;

    /** @param changed shows the year as it is now */
    DraftBars(TimelineFaces faces, Runnable changed) {
        this.faces = faces;
        this.changed = changed;
        addClassName("draft-bars");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        line.addClassName("draft-moved");
        add(line, refusal);
    }

    void show(YearShown year) {
        Moved moved = last;
        if (moved != null && !moved.year().equals(year.year())) {
            last = null;
        }
        if (!year.year().equals(drawn)) { // what was refused was of another year
            drawn = year.year();
            refusal.clear();
        }
        setVisible(year.drafted());
        tell();
    }

    private void tell() {
        Moved moved = last;
        back.setVisible(moved != null);
        said.setText(
                moved == null
                        ? Words.of("draft-year.drag")
                        : Words.of(
                                "draft-year.moved",
                                moved.name(),
                                Words.of("timeline.field." + moved.field()),
                                moved.was(),
                                moved.to()));
    }

    /** @param drawn as the person sees it: whoever moved the same edge meanwhile is not overwritten */
    void drag(RoundView drawn, DateField field, LocalDate day) {
        LocalDate seen = PlanDates.of(drawn, field);
        if (day.equals(seen)) {
            return;
        }
        attempt(() -> {
            RoundView now = faces.timelines().round(drawn.id());
            if (!PlanDates.of(now, field).equals(seen)) {
                throw new StaleForm("round " + drawn.id());
            }
            RoundPlan plan = faces.shaping().plan(drawn.id());
            faces.shaping().change(drawn.id(), plan.version(), PlanDates.with(plan, field, day));
            last = new Moved(
                    drawn.year(), drawn.id(), CalendarWords.name(drawn), field, PlanDates.of(plan, field), day);
        });
    }

    private void takeBack() {
        Moved moved = last;
        if (moved == null) {
            return;
        }
        attempt(() -> {
            RoundPlan plan = faces.shaping().plan(moved.round());
            if (!PlanDates.of(plan, moved.field()).equals(moved.to())) {
                throw new StaleForm("round " + moved.round());
            }
            faces.shaping().change(moved.round(), plan.version(), PlanDates.with(plan, moved.field(), moved.was()));
            last = null;
            said.getElement().callJsFunction("focus"); // the button goes away
        });
    }

    /** What is refused leaves the bar where it was. */
    private void attempt(Runnable act) {
        refusal.clear();
        boolean done = Attempt.to(act, refusal::say, () -> {
            last = null;
            Notify.stale();
            changed.run();
        });
        if (done) {
            changed.run();
        }
    }
}
