package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a closing starts with, and what has changed in the year's records since: of the year before, its accepted own closing
 * (workflows: "an accepted close-year pre-fills the next year's close-previous"), else the lines of its ordinance.
 */
@Component
class ClosingProposals {

    private final LaoYears years;
    private final RecordingRules rules;
    private final Checks checks;

    ClosingProposals(LaoYears years, RecordingRules rules, Checks checks) {
        this.years = years;
        this.rules = rules;
        this.checks = checks;
    }

    List<RowEdit> of(RecordKey key) {
        List<Row> there = years.rows(key, Closings.OUTCOMES);
        List<RowEdit> closed = there.isEmpty() ? accepted(key) : List.of();
        if (!closed.isEmpty()) {
            return closed;
        }
        LineFigures figures = new LineFigures(
                years.approvedByLine(key.lao(), key.dataYear()),
                years.paidByLine(key.lao(), key.dataYear()),
                years.carriedByLine(key.lao(), key.dataYear()));
        List<RowEdit> edits = new ArrayList<>(lacking(key, there, figures));
        edits.addAll(differing(key, there, figures));
        return edits;
    }

    /** What the year's own closing says, once it is accepted, all but the attestation; one that was sent back since is not. */
    List<RowEdit> accepted(RecordKey key) {
        if (!hasAccepted(key)) {
            return List.of();
        }
        RecordKey own = own(key);
        List<RowEdit> edits = new ArrayList<>();
        years.rows(own, Closings.OUTCOMES)
                .forEach(row -> edits.add(new RowEdit(Closings.OUTCOMES, Row.NEW, row.withId(0))));
        years.rows(own, Closings.HEAD)
                .forEach(row -> edits.add(
                        new RowEdit(Closings.HEAD, Row.NEW, row.withId(0).with(Closings.ATTESTED, null))));
        return edits;
    }

    private boolean hasAccepted(RecordKey key) {
        return Closings.PREVIOUS.equals(key.item())
                && years.state(key.lao(), key.dataYear(), Closings.YEAR).status() == Status.COMPLETE
                && rules.accepted(key.lao(), key.dataYear(), Closings.YEAR);
    }

    /** The year's own closing. */
    private static RecordKey own(RecordKey key) {
        return new RecordKey(key.lao(), key.dataYear(), Closings.YEAR, key.period());
    }

    /** Lines of the ordinance that the closing does not have. */
    private List<RowEdit> lacking(RecordKey key, List<Row> there, LineFigures figures) {
        Set<Long> known = there.stream().map(row -> row.get(Closings.LINE)).collect(Collectors.toSet());
        List<RowEdit> edits = new ArrayList<>();
        years.lines(key.lao(), key.dataYear()).forEach((line, name) -> {
            if (!known.contains(line)) {
                Row row = Row.NEW.with(Closings.LINE, line).with(Closings.NAME, name);
                edits.add(new RowEdit(Closings.OUTCOMES, Row.NEW, figures.put(row, Set.of())));
            }
        });
        return edits;
    }

    /** Lines whose figures are not those recorded now; a figure whose difference somebody explained stays. */
    private List<RowEdit> differing(RecordKey key, List<Row> there, LineFigures figures) {
        List<Row> stale = there.stream()
                .filter(row -> LineFigures.differ(row, figures.put(row, Set.of())))
                .toList();
        if (stale.isEmpty()) {
            return List.of();
        }
        Set<String> explained = explained(key, stale);
        List<RowEdit> edits = new ArrayList<>();
        for (Row row : stale) {
            Row renewed = figures.put(row, explained);
            if (LineFigures.differ(row, renewed)) {
                edits.add(new RowEdit(Closings.OUTCOMES, row, renewed));
            }
        }
        return edits;
    }

    /** Fields whose difference somebody explained, here or in the accepted closing that the figure was taken from. */
    private Set<String> explained(RecordKey key, List<Row> rows) {
        Set<String> fields = new HashSet<>(explained(key));
        if (hasAccepted(key)) {
            Set<String> there = explained(own(key));
            years.rows(own(key), Closings.OUTCOMES)
                    .forEach(said -> rows.forEach(row -> fields.addAll(taken(said, there, row))));
        }
        return fields;
    }

    private Set<String> explained(RecordKey key) {
        return checks.of(key).stream()
                .filter(one -> one.explanation() != null)
                .map(Problem::field)
                .collect(Collectors.toSet());
    }

    /** Fields of {@code row} with a figure that is explained of the same line in {@code said}. */
    private static Set<String> taken(Row said, Set<String> explained, Row row) {
        if (!Objects.equals(said.get(Closings.LINE), row.get(Closings.LINE))) {
            return Set.of();
        }
        return LineFigures.RECORDED.stream()
                .filter(column -> explained.contains(Closings.OUTCOMES.field(said.id(), column)))
                .filter(column -> said.amount(column).compareTo(row.amount(column)) == 0)
                .map(column -> Closings.OUTCOMES.field(row.id(), column))
                .collect(Collectors.toSet());
    }
}
