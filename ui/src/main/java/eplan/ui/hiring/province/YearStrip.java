package eplan.ui.hiring.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.RoundStanding;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.HiringYears.Year;
import eplan.hiring.StepKind;
import eplan.ui.casework.Words;
import eplan.ui.component.StandingCell;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hiring year as a strip: one cell a kind of step with its state and date, the budget among them. */
final class YearStrip extends Div {
    private static final long serialVersionUID = 1L;

    private static final List<StepKind> BEFORE_THE_BUDGET =
            List.of(StepKind.REQUEST, StepKind.EVALUATION, StepKind.APPROVAL);

    private static final List<StepKind> AFTER_IT = List.of(
            StepKind.SIGNING, StepKind.DOCUMENTS, StepKind.DOCUMENT_CHECK, StepKind.DELIVERY, StepKind.INSPECTION);

    YearStrip(Year year) {
        addClassNames("round-strip", "hiring-strip");
        Div row = new Div();
        row.addClassName("round-strip-row");
        BEFORE_THE_BUDGET.forEach(kind -> row.add(cell(kind, year.steps())));
        row.add(budget(year.budgetOn()));
        AFTER_IT.forEach(kind -> row.add(cell(kind, year.steps())));
        add(row);
    }

    private static Component cell(StepKind kind, List<StepView> steps) {
        List<StepView> own = steps.stream().filter(step -> step.kind() == kind).toList();
        StepView step = shown(own).orElse(null);
        RoundStanding standing = step == null ? RoundStanding.NOT_OPEN : step.standing();
        StandingCell cell = new StandingCell(standing, HiringWords.kind(kind));
        if (step != null) {
            cell.add(when(Words.brief(step.doneOn() == null ? step.dueOn() : step.doneOn())));
        }
        if (own.size() > 1) {
            long done = own.stream().filter(one -> one.state() == State.DONE).count();
            cell.add(when(Words.of("hiringprovince.strip.done", done, own.size())));
        }
        cell.add(unseen(Words.of("standing." + standing)));
        return step == null ? cell : new Anchor(HiringLinks.step(step.id()), cell);
    }

    /** What presses most of one kind: of the open ones the first that is due, else the last. */
    private static Optional<StepView> shown(List<StepView> own) {
        return own.stream()
                .filter(step -> step.state() == State.OPEN)
                .min(Comparator.comparing(StepView::dueOn))
                .or(() -> own.isEmpty() ? Optional.empty() : Optional.of(own.getLast()));
    }

    private static Div budget(@Nullable LocalDate on) {
        Span shape = new Span(on == null ? "–" : "✓");
        shape.addClassName("cell-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(shape, new Span(Words.of("hiringprovince.strip.budget")));
        cell.addClassNames("cell", on == null ? "none" : "ok");
        cell.add(when(on == null ? Words.of("hiringprovince.strip.budget.none") : Words.brief(on)));
        return cell;
    }

    private static Span when(String words) {
        Span when = new Span(words);
        when.addClassName("hiring-strip-when");
        return when;
    }

    private static Span unseen(String words) {
        Span spoken = new Span(": " + words); // a title is not read out everywhere
        spoken.addClassName("unseen");
        return spoken;
    }
}
