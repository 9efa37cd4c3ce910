package eplan.ui.sums;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import eplan.plan.Money;
import eplan.shared.Baht;
import eplan.ui.casework.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Provinces or LAOs, 334 at most, to sort by any figure; the name stays in sight, the total below. */
final class PlaceGrid extends Grid<PlaceSum> {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 12;

    PlaceGrid(String first, List<PlaceSum> places) {
        Money total = Money.total(places.stream().map(PlaceSum::money).toList());
        addClassName("sum-places");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(PlaceGrid::name)
                .setHeader(first)
                .setFooter(Words.of("sums.total"))
                .setFrozen(true)
                .setWidth("min(12rem, 40vw)")
                .setFlexGrow(1)
                .setRowHeader(true);
        figure("sums.funded", "6rem", Figures::funded, money -> BigDecimal.valueOf(money.funded()), total);
        amount("sums.planned", Money::planned, total);
        amount("sums.approved", Money::approved, total);
        share("sums.share.approved", Money::approved, Money::planned, total);
        amount("sums.committed", Money::allCommitted, total);
        share("sums.share.committed", Money::allCommitted, Money::approved, total);
        amount("sums.disbursed", Money::allDisbursed, total);
        share("sums.share.disbursed", Money::allDisbursed, Money::allCommitted, total);
        setItems(places);
        setClassName("tall", places.size() > FEW);
        setAllRowsVisible(places.size() <= FEW);
    }

    private static Component name(PlaceSum place) {
        return place.href() == null ? new Span(place.name()) : new Anchor(place.href(), place.name());
    }

    private void amount(String key, Function<Money, BigDecimal> of, Money total) {
        figure(key, "9rem", money -> Baht.format(of.apply(money)), of, total);
    }

    private void share(String key, Function<Money, BigDecimal> part, Function<Money, BigDecimal> whole, Money total) {
        Function<Money, BigDecimal> share = money -> Figures.share(part.apply(money), whole.apply(money));
        figure(key, "4.75rem", money -> Figures.percent(share.apply(money)), share, total);
    }

    private void figure(
            String key, String width, Function<Money, String> text, Function<Money, BigDecimal> order, Money total) {
        addColumn(place -> text.apply(place.money()))
                .setKey(key)
                .setHeader(Words.of(key))
                .setFooter(text.apply(total))
                .setComparator(Comparator.comparing((PlaceSum place) -> order.apply(place.money())))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }
}
