package eplan.cycle;

import eplan.people.Access;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseHistoryService implements CaseHistory {

    private static final String OF_YEAR = """
            select v.*, r.key as round_key, r.name_th as round_th, r.name_en as round_en
              from eplan.case_event v left join eplan.round r on r.id = v.round_id
             where v.lao_id = ? and v.fiscal_year = ?
             order by v.id desc limit ?""";

    private final JdbcClient jdbc;
    private final Access access;

    CaseHistoryService(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseEvent> of(LaoId lao, FiscalYear year, int limit) {
        boolean own = access.seeLao(lao).role() == Role.LAO_STAFF;
        return jdbc.sql(OF_YEAR)
                .param(lao.value())
                .param(year.be())
                .param(limit)
                .query((row, n) -> event(row, own))
                .list();
    }

    /** @param own read by the LAO itself, which is not told in what words others wrote of it */
    private static CaseEvent event(ResultSet row, boolean own) throws SQLException {
        return new CaseEvent(
                row.getString("type"),
                row.getString("round_key"),
                row.getString("round_th"),
                row.getString("round_en"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                own && CaseEventType.valueOf(row.getString("type")).inConfidence() ? null : row.getString("detail"),
                row.getObject("about", LocalDate.class),
                row.getString("for_name"));
    }
}
