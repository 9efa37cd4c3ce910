package eplan.ui.sums;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.plan.Money;
import eplan.shared.Baht;
import eplan.ui.casework.Words;

/** How much of the plan reached money, in words. */
final class ReachedCard extends Div {
    private static final long serialVersionUID = 1L;

    ReachedCard(Money money) {
        addClassNames("card", "sum-reached");
        UnorderedList lines = new UnorderedList(
                new ListItem(Words.of(
                        "sums.reached.projects",
                        money.funded(),
                        money.projects(),
                        Figures.percent(money.funded(), money.projects()))),
                new ListItem(Words.of("sums.reached.money", Figures.percent(money.approvedPlan(), money.planned()))),
                new ListItem(Words.of("sums.reached.paid", Figures.percent(money.allDisbursed(), money.approved()))));
        if (money.approvedOutside().signum() != 0) {
            lines.add(new ListItem(Words.of("sums.reached.outside", Baht.format(money.approvedOutside()))));
        }
        add(new H2(Words.of("sums.reached")), lines);
    }
}
