package eplan.timeline;

import eplan.people.LaoProvinces;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.LaoDeadlines.DateChange;
import eplan.timeline.LaoDeadlines.DateStory;
import eplan.timeline.LaoDeadlines.ExtensionLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together why an LAO has the date it has: the letter, the moves, the holidays between. */
@Component
class DateStories {

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

    private static final String HOLIDAYS = """
            select * from eplan.holiday
             where day > ? and day <= ? and not removed and kind <> 'REGIONAL' and extract(isodow from day) < 6
             order by day""";

    private final Deadlines deadlines;
    private final DeadlineRecords records;
    private final RoundViews rounds;
    private final LaoProvinces provinces;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    DateStories(
            Deadlines deadlines,
            DeadlineRecords records,
            RoundViews rounds,
            LaoProvinces provinces,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.deadlines = deadlines;
        this.records = records;
        this.rounds = rounds;
        this.provinces = provinces;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    DateStory of(RoundId round, LaoId lao, ExtensionLimit limit) {
        Deadline inForce = deadlines.of(round, lao);
        DeadlineScope scope = withoutExtension(round, lao);
        return new DateStory(
                inForce,
                scope.dueOn(),
                ExtensionRules.latestByProvince(scope, limit),
                rounds.one(round).legalBasis(),
                holidays(inForce.dueOn()),
                changes(round, lao));
    }

    private DeadlineScope withoutExtension(RoundId round, LaoId lao) {
        ProvinceId province = provinces.provinceToday(lao).orElse(null);
        return DeadlineScope.of(records.ofScope(round.value(), province == null ? null : province.value()), province);
    }

    private List<Holidays.Holiday> holidays(LocalDate due) {
        LocalDate today = clock.today();
        return jdbc.sql(HOLIDAYS)
                .param(due.isBefore(today) ? due : today)
                .param(due.isBefore(today) ? today : due)
                .query(HolidayTable::holiday)
                .list();
    }

    private List<DateChange> changes(RoundId round, LaoId lao) {
        return jdbc.sql(CHANGES)
                .param("round", round.value())
                .param("lao", lao.value())
                .param("today", clock.today())
                .query(DateStories::change)
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
