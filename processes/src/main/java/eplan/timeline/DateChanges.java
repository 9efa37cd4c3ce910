package eplan.timeline;

import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.timeline.LaoDeadlines.DateChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every move of the dates that an LAO has had in a round, latest first. */
@Component
class DateChanges {

    /** Of a province's moves those of every province in which the LAO has lain: a new one starts with the former one's dates. */
    private static final String CHANGES = """
            select case when c.province_id is null then 'ROUND' else 'PROVINCE' end as source, c.old_due, c.new_due,
                   false as taken_back, c.reason, c.letter, c.changed_by, c.at as changed_at
              from eplan.timeline_change c
             where c.round_id = :round
               and (c.province_id is null
                    or c.province_id in (select w.province_id from eplan.lao_province w
                                          where w.lao_id = :lao and w.valid_from <= :today))
            union all
            select 'LAO', e.old_due, e.new_due, e.taken_back, e.reason, cast(null as text), e.changed_by, e.at
              from eplan.lao_deadline_change e
             where e.round_id = :round and e.lao_id = :lao
             order by changed_at desc""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    DateChanges(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<DateChange> of(RoundId round, LaoId lao) {
        return jdbc.sql(CHANGES)
                .param("round", round.value())
                .param("lao", lao.value())
                .param("today", clock.today())
                .query(DateChanges::change)
                .list();
    }

    private static DateChange change(ResultSet row, int number) throws SQLException {
        return new DateChange(
                Deadline.Source.valueOf(row.getString("source")),
                row.getObject("old_due", LocalDate.class),
                row.getObject("new_due", LocalDate.class),
                row.getBoolean("taken_back"),
                row.getString("reason"),
                row.getString("letter"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
