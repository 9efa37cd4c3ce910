package eplan.forms.sheet;

import com.vaadin.flow.component.html.Div;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.Sheet;

/** The part of a form that shows one sheet. */
interface Section {

    Div component();

    Sheet sheet();

    /** Leads the person to what a rule found. @return whether it is in this section */
    boolean focus(Problem problem);

    /** Shows what is kept now, after a conflict was settled; what is typed elsewhere and not kept stays. */
    void reread();

    /** False while something typed could not be read and so is not kept. */
    boolean allKept();
}
