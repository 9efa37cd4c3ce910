package eplan.cycle;

import eplan.people.Access;
import eplan.plan.RecordKey;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseFilesService implements CaseFiles {

    private static final int MOST = 1000;

    private static final String OF_LAO = """
            select a.id, e.data_year, e.item, e.period, cast(null as bigint) as extension_id, a.name, a.size, a.by_name, a.at
              from eplan.entry_record e join eplan.attachment a on a.record_id = e.id
             where e.lao_id = :lao and a.removed_at is null
            union all
            select f.id, cast(null as int), cast(null as text), cast(null as text), f.extension_id, f.name, f.size,
                   f.by_name, f.at
              from eplan.extension x join eplan.extension_file f on f.extension_id = x.id
             where x.lao_id = :lao
             order by at desc, id desc limit :limit""";

    private final JdbcClient jdbc;
    private final Access access;

    CaseFilesService(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFile> of(LaoId lao, int limit) {
        access.seeLao(lao);
        return jdbc.sql(OF_LAO)
                .param("lao", lao.value())
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, n) -> file(row, lao))
                .list();
    }

    private static CaseFile file(ResultSet row, LaoId lao) throws SQLException {
        return new CaseFile(
                row.getLong("id"),
                key(row, lao),
                row.getObject("extension_id", Long.class),
                row.getString("name"),
                row.getInt("size"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable RecordKey key(ResultSet row, LaoId lao) throws SQLException {
        String item = row.getString("item");
        return item == null
                ? null
                : new RecordKey(lao, new FiscalYear(row.getInt("data_year")), item, row.getString("period"));
    }
}
