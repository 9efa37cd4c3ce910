package eplan.plan;

import eplan.people.Access;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcProposals implements Proposals {

    private final Access access;
    private final LaoYears years;
    private final JdbcClient jdbc;

    JdbcProposals(Access access, LaoYears years, JdbcClient jdbc) {
        this.access = access;
        this.years = years;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RowEdit> of(RecordKey key) {
        access.seeLao(key.lao());
        return switch (key.item()) {
            case Ordinances.ITEM -> projectLines(key);
            case Closings.PREVIOUS, Closings.YEAR -> outcomes(key);
            case MonthlyMenus.GRANTS -> lastMonth(key, MonthlyMenus.SPECIAL_GRANTS);
            default -> List.of();
        };
    }

    /** Projects of the promoted plan that have money in the year and no line yet, as planned. */
    private List<RowEdit> projectLines(RecordKey key) {
        Set<Long> there = new HashSet<>();
        years.rows(key, Ordinances.LINES).forEach(line -> there.add(line.get(Ordinances.PROJECT)));
        return jdbc
                .sql("""
                        select project_id, code, name, budget1 from eplan.current_project
                         where lao_id = ? and data_year = ? and budget1 > 0 order by position, id""")
                .params(key.lao().value(), key.dataYear().be())
                .query((row, n) -> Row.NEW
                        .with(Ordinances.CODE, row.getString("code"))
                        .with(Ordinances.NAME, row.getString("name"))
                        .with(Ordinances.PROJECT, row.getLong("project_id"))
                        .with(Ordinances.AMOUNT, row.getBigDecimal("budget1")))
                .list()
                .stream()
                .filter(line -> !there.contains(line.get(Ordinances.PROJECT)))
                .map(line -> new RowEdit(Ordinances.LINES, Row.NEW, line))
                .toList();
    }

    private List<RowEdit> outcomes(RecordKey key) {
        List<Row> there = years.rows(key, Closings.OUTCOMES);
        if (Closings.PREVIOUS.equals(key.item()) && there.isEmpty()) {
            List<RowEdit> closed = closedYear(key);
            if (!closed.isEmpty()) {
                return closed;
            }
        }
        return fromOrdinance(key, there);
    }

    /** What the year's own closing says, once it is complete. */
    private List<RowEdit> closedYear(RecordKey key) {
        if (years.state(key.lao(), key.dataYear(), Closings.YEAR).status() != Status.COMPLETE) {
            return List.of();
        }
        RecordKey own = new RecordKey(key.lao(), key.dataYear(), Closings.YEAR, key.period());
        List<RowEdit> edits = new ArrayList<>();
        years.rows(own, Closings.OUTCOMES)
                .forEach(row -> edits.add(new RowEdit(Closings.OUTCOMES, Row.NEW, row.withId(0))));
        years.rows(own, Closings.HEAD)
                .forEach(row -> edits.add(
                        new RowEdit(Closings.HEAD, Row.NEW, row.withId(0).with(Closings.ATTESTED, null))));
        return edits;
    }

    private List<RowEdit> fromOrdinance(RecordKey key, List<Row> there) {
        Map<Long, BigDecimal> approved = years.approvedByLine(key.lao(), key.dataYear());
        Map<Long, BigDecimal> paid = years.paidByLine(key.lao(), key.dataYear());
        Map<Long, BigDecimal> carried = years.carriedByLine(key.lao(), key.dataYear());
        Set<Long> known = there.stream().map(row -> row.get(Closings.LINE)).collect(Collectors.toSet());
        List<RowEdit> edits = new ArrayList<>();
        years.lines(key.lao(), key.dataYear()).forEach((line, name) -> {
            if (!known.contains(line)) {
                BigDecimal all = approved.getOrDefault(line, BigDecimal.ZERO);
                BigDecimal out = paid.getOrDefault(line, BigDecimal.ZERO);
                BigDecimal later = carried.getOrDefault(line, BigDecimal.ZERO);
                edits.add(new RowEdit(
                        Closings.OUTCOMES,
                        Row.NEW,
                        Row.NEW
                                .with(Closings.LINE, line)
                                .with(Closings.NAME, name)
                                .with(Closings.APPROVED, all)
                                .with(Closings.DISBURSED, out)
                                .with(Closings.CARRIED, later)
                                .with(
                                        Closings.LAPSED,
                                        all.subtract(out).subtract(later).max(BigDecimal.ZERO))));
            }
        });
        return edits;
    }

    /** The rows of the month before, when this month has none: most grants go on. */
    private List<RowEdit> lastMonth(RecordKey key, Sheet sheet) {
        if (!years.rows(key, sheet).isEmpty() || Months.isFirst(key.period())) {
            return List.of();
        }
        RecordKey before = new RecordKey(key.lao(), key.dataYear(), key.item(), Months.before(key.period()));
        return years.rows(before, sheet).stream()
                .map(row -> new RowEdit(sheet, Row.NEW, row.withId(0)))
                .toList();
    }
}
