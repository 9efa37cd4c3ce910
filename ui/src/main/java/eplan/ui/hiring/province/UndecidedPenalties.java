package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import java.util.Optional;

/** Tells the head of accepted instalments that came late and wait for the decision on the penalty, and the way there. */
final class UndecidedPenalties extends Div {
    private static final long serialVersionUID = 1L;

    private UndecidedPenalties(InProvince here, long many) {
        addClassNames("card", "hiring-waits");
        getElement().setAttribute("role", "status");
        Anchor look = new Anchor(
                HiringLinks.province(here.code(), here.year(), "instalments"),
                Words.of("hiringprovince.penalties.look"));
        look.addClassName("button-link");
        add(new Span(Words.of("hiringprovince.penalties", many)), look);
    }

    /** Empty for others, and when none waits. */
    static Optional<UndecidedPenalties> of(InProvince here) {
        if (!here.reader().decidesForProvince()) {
            return Optional.empty();
        }
        long many = here.forms().instalments().waiting(here.id()).stream()
                .filter(one -> one.instalment().penaltyUndecided())
                .count();
        return many > 0 ? Optional.of(new UndecidedPenalties(here, many)) : Optional.empty();
    }
}
