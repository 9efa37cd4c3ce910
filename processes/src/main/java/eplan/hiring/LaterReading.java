package eplan.hiring;

import eplan.hiring.HiringExtensions.Later;
import eplan.hiring.HiringExtensions.State;
import eplan.shared.HiringStepId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests for later dates; callers have asked for the right. */
@Component
class LaterReading {

    private static final int MOST = 1000;

    private static final String SELECT = """
            select x.*, s.kind, p.name_th, p.name_en
              from eplan.hiring_later x
              join eplan.hiring_step s on s.id = x.step_id
              join eplan.hiring_year y on y.id = s.hiring_year_id
              join eplan.province p on p.id = y.province_id
            """;

    private final JdbcClient jdbc;

    LaterReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    List<Later> of(HiringStepId step) {
        return jdbc.sql(SELECT + "where x.step_id = ? order by x.id desc")
                .param(step.value())
                .query((row, n) -> later(row))
                .list();
    }

    /** Oldest first. */
    List<Later> waiting(int limit) {
        return jdbc.sql(SELECT + "where x.state = 'ASKED' order by x.id limit ?")
                .param(Math.clamp(limit, 1, MOST))
                .query((row, n) -> later(row))
                .list();
    }

    private static Later later(ResultSet row) throws SQLException {
        return new Later(
                row.getLong("id"),
                new HiringStepId(row.getLong("step_id")),
                StepKind.valueOf(row.getString("kind")),
                row.getString("name_th"),
                row.getString("name_en"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("old_due", LocalDate.class),
                row.getObject("wanted_due", LocalDate.class),
                row.getObject("granted_due", LocalDate.class),
                row.getString("asked_name"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("decided_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("remark"));
    }
}
