package eplan.hiring;

import eplan.cycle.FarOverdue;
import eplan.cycle.RoundStanding;
import eplan.hiring.HiringYears.Cell;
import eplan.hiring.HiringYears.Row;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every province with its steps, in two queries; callers ask for the right. */
@Component
class HiringMatrix {

    /** Of each kind the step that presses most: of the open ones the first due, else the last one that was done. */
    private static final String CELLS = """
            select distinct on (n.hiring_year_id, n.kind)
                   n.hiring_year_id, n.kind, n.id, coalesce(n.done_due, n.due_on) as due,
                   eplan.hiring_standing(n.state, n.started, n.turn, n.done_on, n.done_due, n.due_source, n.due_on,
                                         :today, :farBefore) as standing,
                   count(*) filter (where n.state = 'OPEN') over (partition by n.hiring_year_id, n.kind) as open,
                   count(*) filter (where n.state = 'DONE') over (partition by n.hiring_year_id, n.kind) as done
              from eplan.hiring_step_now n
             where n.fiscal_year = :year
             order by n.hiring_year_id, n.kind, array_position(array['OPEN', 'DONE', 'CANCELLED'], n.state),
                      case when n.state = 'OPEN' then n.due_on end, n.id desc""";

    /** What has not opened: no step, and no date is known yet. */
    private static final Cell NOT_OPEN = new Cell(null, RoundStanding.NOT_OPEN, null, 0, 0, 0);

    private final ProvinceYears provinces;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    HiringMatrix(ProvinceYears provinces, WorkingDays workingDays, BusinessClock clock, JdbcClient jdbc) {
        this.provinces = provinces;
        this.workingDays = workingDays;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    List<Row> of(FiscalYear year) {
        Map<Long, Map<StepKind, Cell>> cells = cells(year);
        return provinces.of(year).stream()
                .map(province -> province.row(cells.getOrDefault(province.id(), ownSteps())))
                .toList();
    }

    private Map<Long, Map<StepKind, Cell>> cells(FiscalYear year) {
        LocalDate today = clock.today();
        WorkingDays held = workingDays.held();
        Map<Long, Map<StepKind, Cell>> cells = new HashMap<>();
        jdbc.sql(CELLS)
                .param("year", year.be())
                .param("today", today)
                .param("farBefore", FarOverdue.before(today, held))
                .query(row -> {
                    cells.computeIfAbsent(row.getLong("hiring_year_id"), id -> ownSteps())
                            .put(StepKind.valueOf(row.getString("kind")), cell(row, held, today));
                });
        return cells;
    }

    /** Those of the province are there before they open. */
    private static Map<StepKind, Cell> ownSteps() {
        Map<StepKind, Cell> cells = new EnumMap<>(StepKind.class);
        for (StepKind kind : StepKind.values()) {
            if (!kind.ofContract()) {
                cells.put(kind, NOT_OPEN);
            }
        }
        return cells;
    }

    private static Cell cell(ResultSet row, WorkingDays workingDays, LocalDate today) throws SQLException {
        RoundStanding standing = RoundStanding.valueOf(row.getString("standing"));
        LocalDate due = row.getObject("due", LocalDate.class);
        return new Cell(
                new HiringStepId(row.getLong("id")),
                standing,
                due,
                standing.late() ? workingDays.overdue(due, today) : 0,
                row.getInt("open"),
                row.getInt("done"));
    }
}
