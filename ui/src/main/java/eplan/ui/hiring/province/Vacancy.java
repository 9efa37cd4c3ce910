package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringApprovals.Approval;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringYears.Year;
import eplan.hiring.StepKind;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import java.util.Optional;

/** Posts that are vacant once signing is over, such as that of a contract that was ended early, and the way to sign for them. */
final class Vacancy extends Div {
    private static final long serialVersionUID = 1L;

    private Vacancy(InProvince here, int posts) {
        addClassNames("card", "hiring-waits");
        getElement().setAttribute("role", "status");
        add(new Span(Words.of("hiringprovince.vacant", posts)));
        if (here.reader().writesForProvince()) {
            Anchor sign =
                    new Anchor(HiringLinks.sign(here.code(), here.year()), Words.of("hiringprovince.sign", posts));
            sign.addClassNames("button-link", "primary");
            add(sign);
        }
    }

    /** Empty while the year waits for approval or budget, and once it is over; a step that is open says so itself. */
    static Optional<Vacancy> of(InProvince here, Year year) {
        boolean lasts = year.closedOn() == null
                && !here.reader().today().isAfter(year.year().last());
        boolean signing =
                year.steps().stream().anyMatch(step -> step.kind() == StepKind.SIGNING && step.state() == State.OPEN);
        if (!lasts || signing || year.budgetOn() == null) {
            return Optional.empty();
        }
        Approval approval = here.forms().approvals().of(here.year(), here.id());
        return approval.left() > 0 ? Optional.of(new Vacancy(here, approval.left())) : Optional.empty();
    }
}
