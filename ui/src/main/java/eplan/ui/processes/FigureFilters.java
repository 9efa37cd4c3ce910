package eplan.ui.processes;

import com.vaadin.flow.component.html.Div;
import eplan.cycle.ProcessFigures.Model;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import java.util.List;
import java.util.function.Consumer;

/** Model, year and province; they show what the URL holds and report the place that the person wants instead. */
final class FigureFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final FilterSelect<Model> model;
    private final FilterSelect<FiscalYear> year;
    private final FilterSelect<ProvinceView> province;
    private transient ProcessesPlace shown = ProcessesPlace.START;

    FigureFilters(Consumer<ProcessesPlace> wanted) {
        addClassName("filters");
        model = new FilterSelect<>(Words.of("processes.model"), Model::nameTh, one -> {
            if (one != null) {
                wanted.accept(shown.of(one.id()));
            }
        });
        model.addClassName("filter-model");
        year = new FilterSelect<>(
                Words.of("board.year"), FiscalYear::toString, one -> wanted.accept(shown.inYear(one)));
        province = new FilterSelect<ProvinceView>(
                        Words.of("board.province"),
                        one -> Words.either(one.nameTh(), one.nameEn()),
                        one -> wanted.accept(shown.inProvince(one == null ? null : one.code())))
                .orAny(Words.of("inbox.any"));
        add(model, year, province);
    }

    void show(ProcessesPlace place, List<Model> models, List<FiscalYear> years, List<ProvinceView> provinces) {
        shown = place;
        model.choices(models)
                .show(models.stream()
                        .filter(one -> one.id().equals(place.model()))
                        .findFirst()
                        .orElse(null));
        year.choices(years).show(place.year());
        province.choices(provinces)
                .show(provinces.stream()
                        .filter(one -> one.code().equals(place.province()))
                        .findFirst()
                        .orElse(null));
    }
}
