package eplan.cycle;

import eplan.people.Access;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.timeline.RoundView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseHistoryService implements CaseHistory {

    private final JdbcClient jdbc;
    private final Access access;
    private final Ladders ladders;

    CaseHistoryService(JdbcClient jdbc, Access access, Ladders ladders) {
        this.jdbc = jdbc;
        this.access = access;
        this.ladders = ladders;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseEvent> of(LaoId lao, FiscalYear year, int limit) {
        boolean own = access.seeLao(lao).role() == Role.LAO_STAFF;
        return jdbc.sql("""
                        select * from eplan.case_event where lao_id = ? and fiscal_year = ?
                        order by id desc limit ?""")
                .param(lao.value())
                .param(year.be())
                .param(limit)
                .query((row, n) -> event(row, own))
                .list();
    }

    /** @param own read by the LAO itself, which is not told in what words others wrote of it */
    private CaseEvent event(ResultSet row, boolean own) throws SQLException {
        long roundId = row.getLong("round_id");
        @Nullable RoundView round = row.wasNull() ? null : ladders.round(roundId);
        return new CaseEvent(
                row.getString("type"),
                round == null ? null : round.key(),
                round == null ? null : round.nameTh(),
                round == null ? null : round.nameEn(),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                own && CaseEventType.valueOf(row.getString("type")).inConfidence() ? null : row.getString("detail"),
                row.getObject("about", LocalDate.class));
    }
}
