package eplan.plan;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the checks judge records: the counts that the rates of the boards are made of. */
@Component
class RecordJudgements {

    private final JdbcClient jdbc;

    RecordJudgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Complete records of the same LAO and year that rest on what is planned, approved and spent. */
    Map<RecordKey, Long> completeBesides(RecordKey key) {
        Map<RecordKey, Long> found = new HashMap<>();
        jdbc.sql("""
                        select item, id from eplan.entry_record
                         where lao_id = ? and data_year = ? and period = ? and item <> ? and status = 'COMPLETE'
                           and (item = 'ordinance' or item = 'verify-q2' or item like 'spending-q_' or item like 'close-%')""")
                .params(key.lao().value(), key.dataYear().be(), RecordTable.WHOLE_YEAR, key.item())
                .query(row -> {
                    found.put(
                            new RecordKey(key.lao(), key.dataYear(), row.getString("item"), RecordTable.WHOLE_YEAR),
                            row.getLong("id"));
                });
        return found;
    }

    /** How the checks judge the record now. */
    void judged(long record, int errors, int warnings) {
        jdbc.sql("update eplan.entry_record set errors = ?, warnings = ? where id = ?")
                .params(errors, warnings, record)
                .update();
    }
}
