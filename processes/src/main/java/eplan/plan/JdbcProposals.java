package eplan.plan;

import eplan.people.Access;
import eplan.plan.EntrySheets.RowEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcProposals implements Proposals {

    private final Access access;
    private final LaoYears years;
    private final ClosingProposals closings;
    private final JdbcClient jdbc;

    JdbcProposals(Access access, LaoYears years, ClosingProposals closings, JdbcClient jdbc) {
        this.access = access;
        this.years = years;
        this.closings = closings;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RowEdit> of(RecordKey key) {
        access.seeLao(key.lao());
        return switch (key.item()) {
            case Ordinances.ITEM -> projectLines(key);
            case Closings.PREVIOUS, Closings.YEAR -> closings.of(key);
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

    /** The rows of the month before, when this month has none: most grants go on. */
    private List<RowEdit> lastMonth(RecordKey key, Sheet sheet) {
        if (!years.rows(key, sheet).isEmpty()) {
            return List.of();
        }
        return Months.before(key.period())
                .map(period -> new RecordKey(key.lao(), key.dataYear(), key.item(), period))
                .map(before -> years.rows(before, sheet))
                .orElse(List.of())
                .stream()
                .map(row -> new RowEdit(sheet, Row.NEW, row.withId(0)))
                .toList();
    }
}
