package eplan.cycle;

import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds that were added to published years, and the LAOs that they are for. */
@Component
class SpecialRoundScope {

    private static final String ADDED = """
            select r.id from eplan.round r
            join eplan.timeline_year t on t.fiscal_year = r.fiscal_year and t.published
            where r.added and not r.retired""";

    /** In a round's scope, with a running case that was not told of it. Who has no row of it by its due date is spared it. */
    private static final String WITHOUT = """
            select ly.id
            from eplan.round r
            join eplan.timeline_year t on t.fiscal_year = r.fiscal_year and t.published
            join eplan.deadline d on d.round_id = r.id and d.province_id is null and d.lao_id is null
            join eplan.lao_year ly on ly.fiscal_year = r.fiscal_year
            join eplan.lao_on(:day) l on l.lao_id = ly.lao_id
            left join eplan.entry_round er on er.lao_id = ly.lao_id and er.round_id = r.id
            where r.id = :round and r.added and not r.retired
              and ly.state = 'RUNNING' and ly.process_instance_id is not null
              and (cardinality(cast(:years as bigint[])) = 0 or ly.id = any(:years))
              and (coalesce(cardinality(r.only_types), 0) = 0 or l.type = any(r.only_types))
              and (coalesce(cardinality(r.only_provinces), 0) = 0 or l.province_id = any(r.only_provinces))
              and (coalesce(cardinality(r.only_laos), 0) = 0 or l.lao_id = any(r.only_laos))
              and case when er.id is null then d.due_on >= :today
                       else er.state = 'PLANNED'
                            and not exists (select 1 from eplan.special_round_case s where s.entry_round_id = er.id) end
            order by l.province_id, ly.lao_id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SpecialRoundScope(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The added rounds of all published years. */
    @Transactional(readOnly = true)
    public List<RoundId> added() {
        return jdbc.sql(ADDED + " order by r.id")
                .query((row, n) -> new RoundId(row.getLong(1)))
                .list();
    }

    /** Those of one year, in calendar order. */
    @Transactional(readOnly = true)
    public List<RoundId> added(FiscalYear year) {
        return jdbc.sql(ADDED + " and r.fiscal_year = ? order by r.opens_on, r.key")
                .param(year.be())
                .query((row, n) -> new RoundId(row.getLong(1)))
                .list();
    }

    /** The LAO years that are to get the round. @param among only these; empty for all of the year */
    @Transactional(readOnly = true)
    public List<Long> without(RoundId round, FiscalYear year, List<Long> among) {
        return jdbc.sql(WITHOUT)
                .param("round", round.value())
                .param("day", scopeDay(year))
                .param("today", clock.today())
                .param("years", among.toArray(Long[]::new))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Where LAOs lie today decides; before and after the year its first and last day. */
    private LocalDate scopeDay(FiscalYear year) {
        LocalDate today = clock.today();
        LocalDate started = today.isBefore(year.first()) ? year.first() : today;
        return started.isAfter(year.last()) ? year.last() : started;
    }
}
