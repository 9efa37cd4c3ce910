package eplan.plan;

import eplan.plan.Attestations.Attestation;
import eplan.plan.Attestations.Recorded;
import eplan.plan.EntryRecords.RecordState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AttestationTable {

    private static final String READ = """
            select r.status, r.version, r.by_name, r.at, r.on_behalf_reason, r.confirmation, r.dispute,
                   coalesce(a.recorded_where, '') as recorded_where, coalesce(a.reference_number, '') as reference_number,
                   a.reference_date, coalesce(a.note, '') as note, a.no_change
              from eplan.entry_record r
              left join eplan.attestation a on a.record_id = r.id
             where r.lao_id = ? and r.data_year = ? and r.item = ? and r.period = ?""";

    private static final String WRITE = """
            insert into eplan.attestation as a
                (record_id, recorded_where, reference_number, reference_date, note, no_change)
            values (?, ?, ?, ?, ?, ?)
            on conflict (record_id) do update
               set recorded_where = excluded.recorded_where, reference_number = excluded.reference_number,
                   reference_date = excluded.reference_date, note = excluded.note, no_change = excluded.no_change""";

    private final JdbcClient jdbc;

    AttestationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Recorded load(RecordKey key) {
        return RecordTable.of(jdbc.sql(READ), key)
                .query((row, n) -> new Recorded(content(row), RecordTable.state(row)))
                .optional()
                .orElseGet(() -> new Recorded(Attestation.EMPTY, RecordState.UNTOUCHED));
    }

    void write(long record, Attestation content) {
        jdbc.sql(WRITE)
                .param(record)
                .param(content.recordedWhere())
                .param(content.referenceNumber())
                .param(content.referenceDate())
                .param(content.note())
                .param(content.noChange())
                .update();
    }

    private static Attestation content(ResultSet row) throws SQLException {
        return new Attestation(
                row.getString("recorded_where"),
                row.getString("reference_number"),
                row.getObject("reference_date", LocalDate.class),
                row.getString("note"),
                row.getObject("no_change", Boolean.class));
    }
}
