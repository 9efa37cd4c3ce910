package eplan.ui.sums;

import com.vaadin.flow.component.html.Div;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Year, and for headquarters the province; both show what the URL holds and report the place that the person wants instead. */
final class SumsFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final FilterSelect<FiscalYear> year;
    private final FilterSelect<ProvinceView> province;
    private SumsPlace shown = SumsPlace.START;

    SumsFilters(Consumer<SumsPlace> wanted) {
        addClassName("filters");
        year = new FilterSelect<>(
                Words.of("board.year"), FiscalYear::toString, chosen -> wanted.accept(shown.of(chosen)));
        province = new FilterSelect<ProvinceView>(
                        Words.of("sums.province"),
                        one -> Words.either(one.nameTh(), one.nameEn()),
                        chosen -> wanted.accept(shown.in(chosen == null ? null : chosen.code())))
                .orAny(Words.of("sums.nation"));
        add(year, province);
    }

    /** @param in null for the nation */
    void show(
            SumsPlace place,
            List<FiscalYear> years,
            FiscalYear of,
            List<ProvinceView> provinces,
            @Nullable ProvinceView in) {
        shown = place;
        year.choices(years).show(of);
        province.setVisible(provinces.size() > 1);
        province.choices(provinces).show(in);
    }
}
