package eplan.ui.checks;

import com.vaadin.flow.component.html.Div;
import eplan.people.Portfolios.Analyst;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.AccountId;
import eplan.ui.casework.Words;
import eplan.ui.checks.ChecksPlace.Tab;
import eplan.ui.filters.FilterSelect;
import java.util.List;
import java.util.function.Consumer;

/** The filters; they show what the URL holds and report the place that the person wants instead. */
final class ChecksFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final FilterSelect<ProvinceView> province;
    private final FilterSelect<Boolean> daily;
    private final FilterSelect<Boolean> all;
    private final FilterSelect<Analyst> analyst;
    private ChecksPlace shown = ChecksPlace.START;

    ChecksFilters(Consumer<ChecksPlace> wanted) {
        addClassName("filters");
        province = new FilterSelect<>(
                Words.of("checks.province"),
                one -> Words.either(one.nameTh(), one.nameEn()),
                one -> wanted.accept(shown.in(one == null ? null : one.code())));
        daily = new FilterSelect<>(
                Words.of("checks.mode"),
                each -> Words.of(each ? "checks.mode.DAILY" : "checks.mode.WEEKLY"),
                each -> wanted.accept(shown.eachDay(Boolean.TRUE.equals(each))));
        daily.choices(List.of(false, true));
        all = new FilterSelect<>(
                Words.of("checks.show"),
                every -> Words.of(every ? "checks.show.all" : "checks.show.waiting"),
                every -> wanted.accept(shown.showing(Boolean.TRUE.equals(every))));
        all.choices(List.of(false, true));
        analyst = new FilterSelect<Analyst>(
                        Words.of("checks.analyst"),
                        Analyst::name,
                        one -> wanted.accept(
                                shown.of(one == null ? null : one.id().value())))
                .orAny(Words.of("checks.analyst.any"));
        add(province, daily, all, analyst);
    }

    /** @param analysts who has LAOs in the province; empty where there is nothing to choose */
    void show(ChecksPlace place, List<ProvinceView> provinces, ProvinceView in, List<Analyst> analysts) {
        shown = place;
        boolean list = place.tab() == Tab.LIST;
        province.setVisible(provinces.size() > 1);
        province.choices(provinces).show(in);
        daily.setVisible(list);
        daily.show(place.daily());
        all.setVisible(list);
        all.show(place.all());
        analyst.setVisible(list && !analysts.isEmpty());
        analyst.choices(analysts)
                .show(analysts.stream()
                        .filter(one -> place.analyst() != null && one.id().value() == place.analyst())
                        .findFirst()
                        .orElse(null));
        setVisible(list || province.isVisible());
    }

    /** Stands for the LAOs that are nobody's. */
    static Analyst nobody() {
        return new Analyst(new AccountId(ChecksPlace.NOBODY), Words.of("checks.nobody"));
    }
}
