package eplan.cycle;

import eplan.cycle.Extensions.Fate;
import eplan.cycle.Extensions.Many;
import eplan.cycle.Extensions.ManyLao;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The LAOs of a district or province in one round, and what a later date would do to each. */
@Component
class ManyLaos {

    private static final String LAOS = """
            select er.id, er.lao_id, er.state, l.name_th, d.due_on,
                   exists (select 1 from eplan.extension x
                            where x.entry_round_id = er.id and x.state in ('ASKED', 'ENDORSED', 'WITH_HQ')) as waiting
              from eplan.lao_on(:today) l
              join eplan.entry_round er on er.lao_id = l.lao_id and er.round_id = :round
              cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
             where l.province_id = :province
               and (cast(:district as bigint) is null or l.district_id = cast(:district as bigint))
               and not (l.lao_id = any(:without))
             order by l.sort_name, l.lao_id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ManyLaos(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param asking whether they would be asked for: one request of a round waits at most */
    List<ManyLao> of(Many many, boolean asking) {
        return jdbc.sql(LAOS)
                .param("today", clock.today())
                .param("round", many.round().value())
                .param("province", many.province().value())
                .param("district", many.districtId())
                .param("without", many.without().stream().map(LaoId::value).toArray(Long[]::new))
                .query((row, n) -> lao(row, many.newDue(), asking))
                .list();
    }

    private static ManyLao lao(ResultSet row, LocalDate newDue, boolean asking) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        boolean waiting = row.getBoolean("waiting");
        Fate fate = fate(RoundState.valueOf(row.getString("state")), newDue.isAfter(due), asking && waiting);
        return new ManyLao(
                new EntryRoundId(row.getLong("id")),
                new LaoId(row.getLong("lao_id")),
                row.getString("name_th"),
                due,
                fate,
                waiting);
    }

    static Fate fate(RoundState state, boolean later, boolean asked) {
        if (state != RoundState.PLANNED && state != RoundState.OPEN && state != RoundState.RETURNED) {
            return Fate.FINISHED;
        }
        if (!later) {
            return Fate.LATER_ALREADY;
        }
        return asked ? Fate.ASKED_ALREADY : Fate.INCLUDED;
    }
}
