package eplan.clock;

import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All rounds that wait for somebody, in one query a day. */
@Component
@Profile("embedded")
class Situations {

    /** A round that a real person has begun is theirs: an open one that was started is left alone. */
    private static final String WAITING = """
            select er.id, er.lao_id, l.province_id, er.round_id, er.state, d.due_on, er.on_behalf is not null as on_behalf_asked,
                   er.ever_returned, er.completed_on, note.on_day, note.promised_on
              from eplan.entry_round er
              join eplan.lao_province l on l.lao_id = er.lao_id and :day between l.valid_from and l.valid_to
             cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :day) d
              left join lateral (select n.on_day, n.promised_on from eplan.chase_note n
                                  where n.entry_round_id = er.id order by n.id desc limit 1) note on true
             where er.state in ('RETURNED', 'VERIFYING') or (er.state = 'OPEN' and not er.started)
             order by er.lao_id, er.id""";

    private final JdbcClient jdbc;

    Situations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Situation> on(LocalDate day) {
        return jdbc.sql(WAITING).param("day", day).query(Situations::situation).list();
    }

    private static Situation situation(ResultSet row, int n) throws SQLException {
        return new Situation(
                new EntryRoundId(row.getLong("id")),
                new LaoId(row.getLong("lao_id")),
                new ProvinceId(row.getLong("province_id")),
                new RoundId(row.getLong("round_id")),
                row.getString("state"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("on_behalf_asked"),
                row.getBoolean("ever_returned"),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("on_day", LocalDate.class),
                row.getObject("promised_on", LocalDate.class));
    }
}
