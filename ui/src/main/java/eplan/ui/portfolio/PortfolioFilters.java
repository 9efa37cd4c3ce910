package eplan.ui.portfolio;

import com.vaadin.flow.component.html.Div;
import eplan.registry.Registry.ProvinceView;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import eplan.ui.filters.FilterText;
import java.util.List;
import java.util.function.Consumer;

/** District and name, and for headquarters the province; they show what the URL holds and report the place that is wanted instead. */
final class PortfolioFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final FilterSelect<ProvinceView> province;
    private final FilterSelect<String> district;
    private final FilterText text;
    private transient PortfolioPlace shown = PortfolioPlace.START;

    PortfolioFilters(Consumer<PortfolioPlace> wanted) {
        addClassName("filters");
        province = new FilterSelect<>(
                Words.of("board.province"),
                one -> Words.either(one.nameTh(), one.nameEn()),
                chosen -> wanted.accept(shown.in(chosen == null ? null : chosen.code())));
        district = new FilterSelect<String>(
                        Words.of("board.district"), name -> name, chosen -> wanted.accept(shown.withDistrict(chosen)))
                .orAny(Words.of("board.any"));
        text = new FilterText(Words.of("board.search"), typed -> wanted.accept(shown.withText(typed)));
        add(province, district, text);
    }

    void show(PortfolioPlace place, List<ProvinceView> provinces, ProvinceView in, List<String> districts) {
        shown = place;
        province.setVisible(provinces.size() > 1);
        province.choices(provinces).show(in);
        district.choices(districts).show(place.district());
        text.show(place.text());
    }
}
