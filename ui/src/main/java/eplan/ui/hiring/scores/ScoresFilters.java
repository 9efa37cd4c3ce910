package eplan.ui.hiring.scores;

import com.vaadin.flow.component.html.Div;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import eplan.ui.hiring.YearChoice;
import java.util.List;
import java.util.function.Consumer;

/** Year and province; they show what the URL holds and report the place that the person wants instead. */
final class ScoresFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final FilterSelect<FiscalYear> year;
    private final FilterSelect<ProvinceView> province;
    private transient ScoresPlace shown = ScoresPlace.START;

    ScoresFilters(Consumer<ScoresPlace> wanted) {
        addClassName("filters");
        year = new FilterSelect<>(Words.of("hiringhq.year"), FiscalYear::toString, one -> wanted.accept(shown.in(one)));
        province = new FilterSelect<ProvinceView>(
                        Words.of("board.province"),
                        one -> Words.either(one.nameTh(), one.nameEn()),
                        one -> wanted.accept(shown.of(one == null ? null : one.code())))
                .orAny(Words.of("inbox.any"));
        add(year, province);
    }

    void show(ScoresPlace place, YearChoice choice, List<ProvinceView> provinces) {
        shown = place;
        year.choices(choice.years()).show(choice.shown());
        province.setVisible(place.tab() == ScoresTab.SCORES);
        province.choices(provinces)
                .show(provinces.stream()
                        .filter(one -> one.code().equals(place.province()))
                        .findFirst()
                        .orElse(null));
    }
}
