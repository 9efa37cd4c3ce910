package eplan.ui.board;

import com.vaadin.flow.component.html.Div;
import eplan.cycle.RoundStanding;
import eplan.people.Portfolios.Analyst;
import eplan.registry.LaoType;
import eplan.registry.Registry.DistrictView;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.status.ProvinceBoard.Column;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import eplan.ui.filters.FilterText;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The board's filters; they show what the URL holds and report the place that the person wants instead. */
final class BoardFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final FilterSelect<ProvinceView> province;
    private final FilterSelect<FiscalYear> year;
    private final FilterSelect<Column> round;
    private final FilterSelect<RoundStanding> standing;
    private final FilterSelect<DistrictView> district;
    private final FilterSelect<LaoType> type;
    private final FilterSelect<Analyst> analyst;
    private final FilterSelect<Boolean> order;
    private final FilterText text;
    private BoardPlace shown = BoardPlace.START;

    BoardFilters(Consumer<BoardPlace> wanted) {
        addClassName("filters");
        String any = Words.of("board.any");
        province = new FilterSelect<>(
                Words.of("board.province"),
                p -> Words.either(p.nameTh(), p.nameEn()),
                p -> wanted.accept(shown.withProvince(p == null ? null : p.code())));
        year = new FilterSelect<>(
                Words.of("board.year"),
                FiscalYear::toString,
                y -> wanted.accept(shown.withYear(y == null ? null : y.be())));
        round = new FilterSelect<>(
                Words.of("board.round"),
                c -> Words.either(c.round().shortTh(), c.round().shortEn()),
                c -> wanted.accept(shown.withRound(c == null ? null : c.round().key())));
        standing = new FilterSelect<RoundStanding>(
                        Words.of("board.standing"),
                        s -> Words.of("standing." + s),
                        s -> wanted.accept(shown.withStanding(s)))
                .orAny(Words.of("board.standing.any"))
                .choices(List.of(RoundStanding.values()));
        district = new FilterSelect<DistrictView>(
                        Words.of("board.district"),
                        DistrictView::nameTh,
                        d -> wanted.accept(shown.withDistrict(d == null ? null : d.id())))
                .orAny(any);
        type = new FilterSelect<LaoType>(
                        Words.of("board.type"), t -> Words.of("laotype." + t), t -> wanted.accept(shown.withType(t)))
                .orAny(any)
                .choices(List.of(LaoType.values()));
        analyst = new FilterSelect<Analyst>(
                        Words.of("role.ANALYST"),
                        Analyst::name,
                        a -> wanted.accept(shown.withAnalyst(a == null ? null : a.id().value())))
                .orAny(any);
        order = new FilterSelect<>(
                Words.of("board.order"),
                byName -> Words.of(byName ? "board.order.name" : "board.order.stuck"),
                byName -> wanted.accept(shown.ordered(Boolean.TRUE.equals(byName))));
        order.choices(List.of(false, true));
        text = new FilterText(Words.of("board.search"), t -> wanted.accept(shown.withText(t)));
        add(province, year, round, standing, district, type, analyst, order, text);
    }

    /** What there is to choose from, and what the URL chose. */
    void show(BoardPlace place, BoardChoices choices) {
        shown = place;
        province.setVisible(choices.provinces().size() > 1);
        province.choices(choices.provinces()).show(choices.province());
        year.setVisible(choices.years().size() > 1);
        year.choices(choices.years()).show(choices.year());
        round.choices(choices.columns()).show(choices.round());
        district.choices(choices.districts())
                .show(choices.districts().stream()
                        .filter(d -> place.district() != null && d.id() == place.district())
                        .findFirst()
                        .orElse(null));
        type.show(place.type());
        analyst.setVisible(!choices.analysts().isEmpty());
        analyst.choices(choices.analysts())
                .show(choices.analysts().stream()
                        .filter(a -> place.analyst() != null && a.id().value() == place.analyst())
                        .findFirst()
                        .orElse(null));
        standing.show(place.standing());
        order.show(place.byName());
        text.show(place.text());
    }

    /** What can be chosen in this province and year, and what is chosen where the URL says nothing. */
    record BoardChoices(
            List<ProvinceView> provinces,
            ProvinceView province,
            List<FiscalYear> years,
            FiscalYear year,
            List<Column> columns,
            @Nullable Column round,
            List<DistrictView> districts,
            List<Analyst> analysts) {}
}
