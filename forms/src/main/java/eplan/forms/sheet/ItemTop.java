package eplan.forms.sheet;

import com.vaadin.flow.component.html.Div;
import eplan.plan.Closings;
import eplan.plan.MonthlyMenus;
import eplan.plan.Ordinances;
import eplan.plan.Projects;
import eplan.plan.Spending;
import eplan.plan.Verifications;

/** What stands above an item's sheets: the plan's editions, how the budget stands, what is verified. */
final class ItemTop {

    private ItemTop() {}

    static Div of(Desk desk) {
        Div top = new Div();
        top.addClassName("item-top");
        String item = desk.key().item();
        if (Projects.ITEM.equals(item)) {
            top.add(new EditionBar(desk));
        } else if (Verifications.ITEM.equals(item)) {
            top.add(new VerifyPanel(desk));
        } else if (Ordinances.ITEM.equals(item)) {
            top.add(new ProposeLine(desk, "propose.ordinance"), new StandingTable(desk));
        } else if (Spending.quarter(item).isPresent()) {
            top.add(new StandingTable(desk));
        } else if (Closings.ITEMS.contains(item)) {
            top.add(new ProposeLine(desk, "propose.closing"));
        } else if (MonthlyMenus.GRANTS.equals(item)) {
            top.add(new ProposeLine(desk, "propose.grants"));
        }
        return top;
    }

    /** What stands below the sheets: the plan's sums. */
    static Div below(Desk desk) {
        Div below = new Div();
        below.addClassName("item-top");
        if (Projects.ITEM.equals(desk.key().item())) {
            below.add(new StrategyTotals(desk));
        }
        return below;
    }
}
