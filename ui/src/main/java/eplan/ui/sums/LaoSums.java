package eplan.ui.sums;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import eplan.plan.Money;
import eplan.plan.Sums;
import eplan.plan.Sums.StrategySum;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.ui.casework.Words;
import java.util.List;

/** What became of one LAO's plan of a year, strategy by strategy; not to be seen while nothing is promoted or approved. */
@StyleSheet("context://eplan/sums.css")
public final class LaoSums extends Div {
    private static final long serialVersionUID = 1L;

    /** @throws eplan.shared.NotFound when the LAO lies outside the reader's scope */
    public LaoSums(Sums sums, LaoId lao, FiscalYear year) {
        addClassName("lao-sums");
        List<StrategySum> strategies = sums.ofLao(lao, year);
        Money total = Money.total(strategies.stream().map(StrategySum::money).toList());
        if (total.isNothing()) {
            setVisible(false);
            return;
        }
        add(
                new H2(Words.of("sums.by-strategy", year.toString())),
                new MoneyCards(total),
                new ReachedCard(total),
                new QuarterTable(
                        Words.of("sums.strategy"),
                        strategies.stream()
                                .map(sum -> new QuarterTable.Line(name(sum), sum.money()))
                                .toList()));
    }

    private static String name(StrategySum sum) {
        if (sum.outsidePlan()) {
            return Words.of("sums.outside");
        }
        return sum.name().isBlank() ? Words.of("sums.strategy.unnamed") : sum.name();
    }
}
