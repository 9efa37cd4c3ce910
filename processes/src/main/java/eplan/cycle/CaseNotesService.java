package eplan.cycle;

import eplan.people.Access;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseNotesService implements CaseNotes {

    private static final int MOST = 1000;

    private static final String OF_LAO = """
            select n.*, er.fiscal_year, r.key as round_key, r.name_th as round_th, r.name_en as round_en
              from eplan.entry_round er
              join eplan.chase_note n on n.entry_round_id = er.id
              join eplan.round r on r.id = er.round_id
             where er.lao_id = :lao
             order by n.id desc limit :limit""";

    private final JdbcClient jdbc;
    private final Access access;

    CaseNotesService(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LaoNote> of(LaoId lao, int limit) {
        if (access.seeLao(lao).role() == Role.LAO_STAFF) {
            throw new AccessDeniedException("what officers wrote of an LAO is not the LAO's to read");
        }
        return jdbc.sql(OF_LAO)
                .param("lao", lao.value())
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, n) -> about(row))
                .list();
    }

    private static LaoNote about(ResultSet row) throws SQLException {
        return new LaoNote(
                new EntryRoundId(row.getLong("entry_round_id")),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("round_key"),
                row.getString("round_th"),
                row.getString("round_en"),
                ChaseNotes.view(row));
    }
}
