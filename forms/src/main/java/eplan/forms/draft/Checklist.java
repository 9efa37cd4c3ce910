package eplan.forms.draft;

import com.vaadin.flow.component.html.Div;
import eplan.plan.EntryRecords.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What keeps the record from being complete: above the form and beside the fields, from the first try to complete on. */
final class Checklist extends Div {
    private static final long serialVersionUID = 1L;

    private final ErrorSummary summary = new ErrorSummary();
    private final transient Fields<?> fields;
    private final transient Supplier<List<Problem>> problems;
    private boolean tried;

    Checklist(Fields<?> fields, Supplier<List<Problem>> problems) {
        this.fields = fields;
        this.problems = problems;
        add(summary);
        setVisible(false);
    }

    /** Looks now, and leads the person there when something is missing. */
    boolean passes() {
        tried = true;
        boolean passed = look().isEmpty();
        if (!passed) {
            summary.focus();
        }
        return passed;
    }

    /** Looks again, once the person has tried. */
    void refresh() {
        if (tried) {
            look();
        }
    }

    private List<Problem> look() {
        List<Problem> found = problems.get();
        Map<String, String> errors = new HashMap<>();
        found.forEach(problem -> errors.putIfAbsent(problem.field(), ErrorSummary.text(problem)));
        fields.mark(errors);
        summary.show(found, fields::focus);
        setVisible(!found.isEmpty());
        return found;
    }
}
