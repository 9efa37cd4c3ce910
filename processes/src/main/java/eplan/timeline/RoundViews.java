package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rounds with their default dates. */
@Component
class RoundViews {

    private static final String SELECT = """
            select r.*, d.due_on, d.lock_on
              from eplan.round r
              join eplan.deadline d on d.round_id = r.id and d.province_id is null and d.lao_id is null
            """;

    /** By opening date, yearly rows before monthly ones. */
    private static final String CALENDAR = " order by r.opens_on, r.row_no = 0, r.row_no, r.key";

    private final JdbcClient jdbc;

    RoundViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole calendar. */
    List<RoundView> of(FiscalYear year) {
        return ordered(year, "", CALENDAR);
    }

    List<RoundView> ofLaos(FiscalYear year) {
        return ordered(year, " and r.kind <> 'HIRING'", CALENDAR);
    }

    List<RoundView> ofHiring(FiscalYear year) {
        return ordered(year, " and r.kind = 'HIRING'", " order by r.row_no");
    }

    private List<RoundView> ordered(FiscalYear year, String which, String order) {
        return jdbc.sql(SELECT + " where r.fiscal_year = ?" + which + order)
                .param(year.be())
                .query(RoundViews::view)
                .list();
    }

    RoundView one(RoundId id) {
        return jdbc.sql(SELECT + " where r.id = ?")
                .param(id.value())
                .query(RoundViews::view)
                .optional()
                .orElseThrow(() -> new NotFound("round " + id));
    }

    private static RoundView view(ResultSet row, int number) throws SQLException {
        return new RoundView(
                new RoundId(row.getLong("id")),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("key"),
                RoundKind.valueOf(row.getString("kind")),
                row.getInt("row_no"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("short_th"),
                row.getString("short_en"),
                new FiscalYear(row.getInt("data_year")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("lock_on", LocalDate.class),
                Responsible.valueOf(row.getString("responsible")),
                List.of((String[]) row.getArray("items").getArray()),
                row.getString("legal_basis"),
                row.getBoolean("retired"),
                Shift.valueOf(row.getString("shift")),
                reminders(row.getArray("reminders")));
    }

    private static @Nullable List<Integer> reminders(@Nullable Array days) throws SQLException {
        return days == null
                ? null
                : Arrays.stream((Short[]) days.getArray()).map(Short::intValue).toList();
    }
}
