package eplan.plan;

import eplan.people.Actor;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Severity;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What all rules find in a record, with what people said of the warnings. */
@Component
class Checks {

    private final List<ContentChecks> kinds;
    private final ExplanationTable explanations;

    Checks(List<ContentChecks> kinds, ExplanationTable explanations) {
        this.kinds = kinds;
        this.explanations = explanations;
    }

    List<Problem> of(RecordKey key) {
        List<Problem> found = kinds.stream()
                .filter(kind -> kind.covers(key.item()))
                .findFirst()
                .orElseThrow()
                .problems(key);
        return withExplanations(key, found);
    }

    /** Keeps what a person says of a warning that was found. */
    void explain(long record, Problem warning, String text, Actor by) {
        explanations.keep(record, warning, text, by);
    }

    List<Problem> withExplanations(RecordKey key, List<Problem> found) {
        if (found.stream().noneMatch(one -> one.severity() == Severity.WARNING)) {
            return found;
        }
        Map<ExplanationTable.About, String> said = explanations.of(key);
        return found.stream().map(one -> explained(one, said)).toList();
    }

    private static Problem explained(Problem problem, Map<ExplanationTable.About, String> said) {
        String text = said.get(ExplanationTable.About.of(problem));
        return problem.severity() == Severity.WARNING && text != null
                ? new Problem(problem.field(), problem.key(), problem.params(), problem.severity(), text)
                : problem;
    }
}
