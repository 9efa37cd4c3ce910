package eplan.ui.hiring.hq;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.HiringYears.Released;
import eplan.ui.casework.Words;

/** For whom the budget would be allocated, and who has it already and since when. */
final class BudgetPreview extends Div {
    private static final long serialVersionUID = 1L;

    BudgetPreview(Released would) {
        addClassName("hq-preview");
        getElement().setAttribute("role", "status");
        add(new H3(Words.of("hiringhq.budget.would", would.provincesTh().size())));
        if (!would.provincesTh().isEmpty()) {
            add(new Paragraph(String.join(", ", would.provincesTh())));
        }
        if (!would.already().isEmpty()) {
            UnorderedList list = new UnorderedList();
            would.already()
                    .forEach((name, since) -> list.add(new ListItem(Words.of("hiringhq.budget.already", name, since))));
            add(new Details(Words.of("hiringhq.budget.stay", would.already().size()), list));
        }
    }
}
