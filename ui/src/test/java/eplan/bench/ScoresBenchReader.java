package eplan.bench;

import eplan.bench.ScoresBenchCase.Facts;
import eplan.bench.ScoresBenchCase.Typed;
import eplan.bench.ScoresBenchHistory.Event;
import eplan.bench.ScoresBenchPlain.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database what the plain way wants to know, one LAO and one round at a time. Nobody stands in for anybody in these data. */
final class ScoresBenchReader {

    private static final String SPELLS = """
            select p.lao_id, greatest(p.valid_from, l.valid_from, cast(:first as date)) as from_on,
                   least(p.valid_to, l.valid_to, cast(:cutOff as date),
                         (select max(e.business_day) - 1 from eplan.audit_entry e
                           where e.subject = 'account:' || a.id and e.action = 'account.closed')) as to_on
              from eplan.portfolio p
              join eplan.account a on a.id = p.account_id
              join eplan.lao_province b on b.lao_id = p.lao_id and p.valid_from between b.valid_from and b.valid_to
              join eplan.lao_province l on l.lao_id = p.lao_id and l.province_id in (b.province_id, a.province_id)
             where p.account_id = :account
               and p.valid_from <= cast(:cutOff as date) and p.valid_to >= cast(:first as date)""";

    private static final String ROUNDS = """
            select er.round_id, er.state, er.completed_on, er.completed_due, er.ended_on,
                   r.key, r.items, r.data_year, r.opens_on, r.responsible, d.due_on as due_now,
                   coalesce((select c.old_due from eplan.timeline_change c
                              where c.round_id = r.id and c.province_id is null order by c.id limit 1), o.due_on) as first_due,
                   greatest((select max(c.old_due) from eplan.timeline_change c
                              where c.round_id = r.id and cast(c.at at time zone 'Asia/Bangkok' as date) > cast(:cutOff as date)
                                and (c.province_id is null or c.province_id = w.province_id)),
                            (select max(c.old_due) from eplan.lao_deadline_change c
                              where c.round_id = r.id and c.lao_id = er.lao_id
                                and cast(c.at at time zone 'Asia/Bangkok' as date) > cast(:cutOff as date))) as due_before
              from eplan.entry_round er
              join eplan.round r on r.id = er.round_id and not r.retired and r.opens_on <= cast(:cutOff as date)
              join eplan.deadline o on o.round_id = r.id and o.province_id is null and o.lao_id is null
              left join eplan.lao_province w on w.lao_id = er.lao_id and cast(:cutOff as date) between w.valid_from and w.valid_to
             cross join lateral eplan.effective_deadline(r.id, er.lao_id, cast(:cutOff as date)) d
             where er.lao_id = :lao and er.fiscal_year = :year and er.state not in ('PLANNED', 'RETIRED')""";

    private static final String HISTORY = """
            select round_id, type, on_day from eplan.case_event
             where lao_id = :lao and fiscal_year = :year and round_id is not null order by id""";

    private static final String FACTS = """
            select exists (select from eplan.entry_record e
                            where e.lao_id = :lao and e.data_year = :dataYear and e.item = any(cast(:items as text[]))
                              and e.period in ('year', :key)
                              and (select j.errors from eplan.record_judgement j
                                    where j.record_id = e.id and cast(j.at at time zone 'Asia/Bangkok' as date) <= cast(:cutOff as date)
                                    order by j.id desc limit 1) > 0
                              and (select c.status from eplan.entry_record_change c
                                    where c.record_id = e.id and cast(c.at at time zone 'Asia/Bangkok' as date) <= cast(:cutOff as date)
                                    order by c.version desc limit 1) = 'COMPLETE') as failing,
                   exists (select from eplan.case_event v
                            where v.lao_id = :lao and v.round_id = :round and v.type = 'ITEM_COMPLETED_ON_BEHALF'
                              and v.on_day <= cast(:cutOff as date)) as typed""";

    private static final String TYPED = """
            select cast(c.at at time zone 'Asia/Bangkok' as date) as on_day,
                   (select n.status from eplan.entry_record_change n
                     where n.record_id = c.record_id and n.version > c.version and n.status <> 'DRAFT'
                       and cast(n.at at time zone 'Asia/Bangkok' as date) <= cast(:cutOff as date)
                     order by n.version limit 1) is not distinct from 'RETURNED' as came_back
              from eplan.entry_record e
              join eplan.entry_record_change c on c.record_id = e.id and c.status = 'COMPLETE' and c.by_role = 'ANALYST'
             where e.lao_id = :lao and e.data_year = :dataYear and e.item = any(cast(:items as text[])) and e.period in ('year', :key)
               and cast(c.at at time zone 'Asia/Bangkok' as date) <= cast(:cutOff as date)""";

    private static final String OUTAGES = """
            select distinct cast(x as date) as day
              from eplan.hq_outage o
             cross join lateral generate_series(cast(o.from_on as timestamp), cast(o.to_on as timestamp), interval '1 day') x
              join eplan.lao_province l on l.lao_id = :lao and cast(x as date) between l.valid_from and l.valid_to
             where o.removed_at is null
               and (not exists (select from eplan.hq_outage_province p where p.outage_id = o.id)
                    or exists (select from eplan.hq_outage_province p where p.outage_id = o.id and p.province_id = l.province_id))""";

    private static final String LOOKS = """
            select on_day from eplan.lao_check
             where lao_id = :lao and account_id = :account
               and on_day between cast(:first as date) - 6 and cast(:cutOff as date) + 6""";

    private final JdbcClient jdbc;
    private final int year;
    private final LocalDate first;
    private final LocalDate cutOff;

    ScoresBenchReader(JdbcClient jdbc, int year, LocalDate first, LocalDate cutOff) {
        this.jdbc = jdbc;
        this.year = year;
        this.first = first;
        this.cutOff = cutOff;
    }

    List<Long> analysts() {
        return jdbc.sql("select distinct account_id from eplan.portfolio order by 1")
                .query(Long.class)
                .list();
    }

    List<Spell> spells(long analyst) {
        return jdbc.sql(SPELLS)
                .param("first", first)
                .param("cutOff", cutOff)
                .param("account", analyst)
                .query((row, n) -> new Spell(
                        row.getLong("lao_id"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)))
                .list();
    }

    List<ScoresBenchCase> rounds(long lao) {
        Map<Long, List<Event>> history = history(lao);
        return jdbc.sql(ROUNDS)
                .param("cutOff", cutOff)
                .param("lao", lao)
                .param("year", year)
                .query((row, n) -> ScoresBenchCase.of(
                        row, new ScoresBenchHistory(history.getOrDefault(row.getLong("round_id"), List.of()), cutOff)))
                .list();
    }

    /** By round. */
    private Map<Long, List<Event>> history(long lao) {
        Map<Long, List<Event>> history = new HashMap<>();
        jdbc.sql(HISTORY).param("lao", lao).param("year", year).query(row -> {
            history.computeIfAbsent(row.getLong("round_id"), round -> new ArrayList<>())
                    .add(new Event(row.getString("type"), row.getObject("on_day", LocalDate.class)));
        });
        return history;
    }

    Facts facts(long lao, ScoresBenchCase one) {
        return jdbc.sql(FACTS)
                .param("lao", lao)
                .param("dataYear", one.dataYear())
                .param("items", one.items())
                .param("key", one.key())
                .param("round", one.round())
                .param("cutOff", cutOff)
                .query((row, n) -> new Facts(row.getBoolean("failing"), row.getBoolean("typed")))
                .single();
    }

    /** What analysts declared complete of it. */
    List<Typed> typed(long lao, ScoresBenchCase one) {
        return jdbc.sql(TYPED)
                .param("lao", lao)
                .param("dataYear", one.dataYear())
                .param("items", one.items())
                .param("key", one.key())
                .param("cutOff", cutOff)
                .query((row, n) -> new Typed(row.getObject("on_day", LocalDate.class), row.getBoolean("came_back")))
                .list();
    }

    List<LocalDate> outages(long lao) {
        return jdbc.sql(OUTAGES).param("lao", lao).query(LocalDate.class).list();
    }

    /** When the LAO's year was opened; never for one that has none. */
    LocalDate opened(long lao) {
        return jdbc.sql("select opened_on from eplan.lao_year where lao_id = ? and fiscal_year = ?")
                .params(lao, year)
                .query(LocalDate.class)
                .optional()
                .orElse(LocalDate.MAX);
    }

    List<LocalDate> looks(long analyst, long lao) {
        return jdbc.sql(LOOKS)
                .param("lao", lao)
                .param("account", analyst)
                .param("first", first)
                .param("cutOff", cutOff)
                .query(LocalDate.class)
                .list();
    }
}
