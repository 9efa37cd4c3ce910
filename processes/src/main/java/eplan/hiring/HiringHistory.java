package eplan.hiring;

import eplan.hiring.HiringSteps.Event;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ContractId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of hiring years and contracts; callers have asked for the right. */
@Component
class HiringHistory {

    private static final int MOST = 1000;

    /** What officers wrote of a contractor is not the contractor's to read. */
    private static final Set<HiringEventType> IN_CONFIDENCE =
            EnumSet.of(HiringEventType.CHASED, HiringEventType.PROMISED, HiringEventType.PASSED_UP);

    private static final String SELECT = """
            select v.*, s.kind as step_kind, s.instalment, c.name as contractor
              from eplan.hiring_event v
              left join eplan.hiring_step s on s.id = v.step_id
              left join eplan.contract c on c.id = v.contract_id
            """;

    private final JdbcClient jdbc;

    HiringHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Event> ofYear(long hiringYear, int limit, Actor reader) {
        return read("where v.hiring_year_id = ? order by v.id desc limit ?", hiringYear, limit, reader);
    }

    List<Event> ofContract(ContractId contract, int limit, Actor reader) {
        return read("where v.contract_id = ? order by v.id desc limit ?", contract.value(), limit, reader);
    }

    private List<Event> read(String which, long id, int limit, Actor reader) {
        boolean analyst = reader.role() == Role.ANALYST;
        return jdbc.sql(SELECT + which)
                .param(id)
                .param(Math.clamp(limit, 1, MOST))
                .query((row, n) -> event(row, analyst))
                .list();
    }

    private static Event event(ResultSet row, boolean analyst) throws SQLException {
        HiringEventType type = HiringEventType.valueOf(row.getString("type"));
        return new Event(
                type,
                kind(row),
                contract(row),
                row.getString("contractor"),
                row.getObject("instalment", Integer.class),
                analyst && IN_CONFIDENCE.contains(type) ? null : row.getString("detail"),
                row.getObject("about", LocalDate.class),
                row.getString("by_name"),
                row.getString("for_name"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable StepKind kind(ResultSet row) throws SQLException {
        String kind = row.getString("step_kind");
        return kind == null ? null : StepKind.valueOf(kind);
    }

    private static @Nullable ContractId contract(ResultSet row) throws SQLException {
        Long id = row.getObject("contract_id", Long.class);
        return id == null ? null : new ContractId(id);
    }
}
