package eplan.plan;

import eplan.shared.BusinessClock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the checks judge records: the counts that the rates of the boards are made of, and since when there are errors or none. */
@Component
class RecordJudgements {

    /** The record is held, so that of two at the same time the second sees what the first found. */
    private static final String JUDGED = """
            with former as materialized (
                select id, errors from eplan.entry_record where id = :record for no key update),
            judged as (
                update eplan.entry_record e set errors = :errors, warnings = :warnings from former f where e.id = f.id)
            insert into eplan.record_judgement (record_id, errors, at)
            select id, cast(:errors as int), :at from former where (errors > 0) <> (cast(:errors as int) > 0)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RecordJudgements(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
        jdbc.sql(JUDGED)
                .param("record", record)
                .param("errors", errors)
                .param("warnings", warnings)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
