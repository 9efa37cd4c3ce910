package eplan.ui.foureyes;

import com.vaadin.flow.component.html.DescriptionList;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearRequests.Special;
import eplan.ui.casework.RoundWords;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The special round that is asked for, as it would come. */
final class RequestFacts extends DescriptionList {
    private static final long serialVersionUID = 1L;

    RequestFacts(Special special) {
        addClassName("year-request-facts");
        RoundPlan plan = special.plan();
        LocalDate lock = plan.lockOn();
        fact("years.key", special.key());
        fact("years.column.items", RoundWords.items(plan.items()));
        fact("years.column.window", Words.of("years.window", plan.opensOn(), plan.dueOn()));
        if (lock != null) {
            fact("years.column.lock", Words.of("years.day", lock));
        }
        fact("years.column.shift", Words.of("shift." + plan.shift()));
        fact("years.column.reminders", RoundWords.reminders(plan.reminders()));
        fact("years.column.data-year", plan.dataYear().toString());
        fact("years.responsible", Words.of("years.responsible." + plan.responsible()));
        fact("years.column.basis", plan.legalBasis());
        if (!special.scope().types().isEmpty()) {
            fact("years.scope.types", types(special));
        }
    }

    private static String types(Special special) {
        return special.scope().types().stream()
                .sorted()
                .map(type -> Words.of("laotype." + type))
                .collect(Collectors.joining(", "));
    }

    private void fact(String key, String said) {
        add(new Term(Words.of(key)), new Description(said));
    }
}
