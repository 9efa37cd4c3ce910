package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import eplan.hiring.StepKind;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import eplan.ui.filters.FilterText;
import eplan.ui.hiring.YearChoice;
import java.util.List;
import java.util.function.Consumer;

/** Year, and what narrows the shown part; they show what the URL holds and report the place that the person wants instead. */
final class HqFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final FilterSelect<FiscalYear> year;
    private final FilterSelect<StepKind> step;
    private final FilterSelect<Boolean> only;
    private final FilterText text;
    private transient HqPlace shown = HqPlace.START;

    HqFilters(Consumer<HqPlace> wanted) {
        addClassName("filters");
        String any = Words.of("inbox.any");
        year = new FilterSelect<>(Words.of("hiringhq.year"), FiscalYear::toString, one -> wanted.accept(shown.in(one)));
        step = new FilterSelect<StepKind>(
                        Words.of("hiringhq.step"),
                        one -> Words.of("hiring.step." + one),
                        one -> wanted.accept(shown.with(one)))
                .orAny(any)
                .choices(List.of(StepKind.values()));
        only = new FilterSelect<Boolean>(
                        Words.of("hiringhq.only"),
                        one -> Words.of("hiringhq.only." + shown.tab()),
                        one -> wanted.accept(shown.narrowed(Boolean.TRUE.equals(one))))
                .orAny(any);
        text = new FilterText(Words.of("hiringhq.search"), typed -> wanted.accept(shown.searching(typed)));
        add(year, step, only, text);
    }

    void show(HqPlace place, YearChoice choice) {
        shown = place;
        year.choices(choice.years()).show(choice.shown());
        step.setVisible(place.tab() == HqTab.MATRIX);
        step.show(place.step());
        only.setVisible(place.tab().narrowed());
        only.choices(place.tab().narrowed() ? List.of(true) : List.of()).show(place.only() ? Boolean.TRUE : null);
        text.setVisible(place.tab().searched());
        text.show(place.text());
    }
}
