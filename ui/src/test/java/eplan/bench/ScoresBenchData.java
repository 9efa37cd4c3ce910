package eplan.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A nation's FY2554 up to its last day, the same on every machine: 18 rounds of each LAO, 150 analysts of whom three left in March, every
 * fifth LAO handed over in mid-year, a look at most LAOs in most weeks, a date moved for the nation and one for three provinces, 2 % of
 * rounds extended, two outages. Dice are hashes of ids. Foreign keys are not checked while it is written.
 */
final class ScoresBenchData {

    private static final String[] STATEMENTS = {
        "set local session_replication_role = replica",
        "set local work_mem = '256MB'",
        """
                create function pg_temp.dice(n bigint, roll int, sides int) returns int language sql immutable as $$
                select cast(((hashint8extended(n, roll) % sides) + sides) % sides as int) $$""",
        """
                insert into eplan.account (username, display_name, role, province_id)
                select 'bench.' || p.code || '.' || k, 'จนท.วถ. ' || p.code || '-' || k, 'ANALYST', p.id
                  from (select p.id, p.code, row_number() over (order by count(*), p.code) as place
                          from eplan.lao_on(date '2011-09-30') l join eplan.province p on p.id = l.province_id
                         group by p.id, p.code) p
                 cross join generate_series(1, 2) k where k = 1 or p.place > 2 order by p.code, k""",
        """
                insert into eplan.portfolio (lao_id, account_id, valid_from, valid_to, by_name, reason)
                select s.lao_id, s.accounts[1 + (pg_temp.dice(s.lao_id, 1, 1000) + k) % cardinality(s.accounts)],
                       case when k = 1 then s.changes_on else s.from_on end,
                       case when k = 0 and s.changes then s.changes_on - 1 else s.to_on end, 'bench', 'bench'
                  from (select w.*, cardinality(w.accounts) > 1 and pg_temp.dice(w.lao_id, 2, 5) = 0
                               and w.changes_on > w.from_on and w.changes_on <= w.to_on as changes
                          from (select w.lao_id, greatest(w.valid_from, date '2010-10-01') as from_on, w.valid_to as to_on, o.accounts,
                                       date '2010-12-15' + pg_temp.dice(w.lao_id, 3, 180) as changes_on
                                  from eplan.lao_province w
                                  join (select province_id, array_agg(id order by id) as accounts from eplan.account
                                         where username like 'bench.%' group by province_id) o on o.province_id = w.province_id
                                 where w.valid_from <= date '2011-09-30' and w.valid_to >= date '2010-10-01') w) s
                 cross join generate_series(0, 1) k where k = 0 or s.changes order by s.lao_id, s.from_on, k""",
        """
                insert into eplan.audit_entry (business_day, actor_name, role, action, subject, detail)
                select date '2011-03-16', 'bench', 'SYSTEM', 'account.closed', 'account:' || id, '' from eplan.account
                 where username in ('bench.30.2', 'bench.50.2', 'bench.90.2')""",
        "update eplan.account set enabled = false where username in ('bench.30.2', 'bench.50.2', 'bench.90.2')",
        """
                insert into eplan.timeline_change (round_id, old_due, new_due, new_override, reason, changed_by, at)
                select d.round_id, d.due_on, d.due_on + 15, false, 'bench', 'bench', timestamptz '2011-04-20 09:00+07'
                  from eplan.deadline d join eplan.round r on r.id = d.round_id
                 where r.fiscal_year = 2554 and r.key = 'budget-q2' and d.province_id is null and d.lao_id is null""",
        """
                update eplan.deadline d set due_on = d.due_on + 15 from eplan.round r
                 where r.id = d.round_id and r.fiscal_year = 2554 and r.key = 'budget-q2' and d.province_id is null and d.lao_id is null""",
        """
                insert into eplan.deadline (round_id, province_id, due_on, reason, changed_by)
                select d.round_id, p.id, d.due_on + 20, 'bench', 'bench'
                  from eplan.deadline d join eplan.round r on r.id = d.round_id
                  join eplan.province p on p.code in ('30', '83', '85')
                 where r.fiscal_year = 2554 and r.key = 'monthly-11' and d.province_id is null and d.lao_id is null""",
        """
                insert into eplan.deadline (round_id, lao_id, due_on, reason, changed_by)
                select d.round_id, l.lao_id, d.due_on + 14, 'bench', 'bench'
                  from eplan.deadline d join eplan.round r on r.id = d.round_id
                  join eplan.lao_on(date '2011-09-30') l on pg_temp.dice(l.lao_id * 1000 + r.id, 4, 50) = 0
                 where r.fiscal_year = 2554 and r.kind <> 'HIRING' and d.province_id is null and d.lao_id is null""",
        """
                insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
                select lao_id, 2554, date '2010-10-01' from eplan.lao_on(date '2010-10-01') order by lao_id""",
        """
                insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, case_number, state, started, opened_on, on_behalf,
                       ever_returned, completed_on, completed_due, ended_on)
                select c.id, c.lao_id, 2554, c.round_id, '2554-bench-' || c.n,
                       case when c.done is null then case when c.fate between 88 and 93 then 'RETURNED' else 'OPEN' end
                            when c.fate < 82 then 'ACCEPTED' else 'VERIFYING' end, c.fate < 97, c.opens_on,
                       case when c.fate between 72 and 79 or c.fate between 91 and 97 then 'LADDER' end,
                       pg_temp.dice(c.n, 12, 12) = 0, c.done, case when c.done is not null then c.due_on end,
                       case when c.fate < 82 then c.done end
                  from (select x.*, case when x.day <= date '2011-09-30' then x.day end as done
                          from (select y.id, y.lao_id, r.id as round_id, r.opens_on, d.due_on, s.n, s.fate,
                                       case when s.fate < 64 then r.opens_on + pg_temp.dice(s.n, 11, d.due_on - r.opens_on + 1)
                                            when s.fate < 88 then d.due_on + 1 + pg_temp.dice(s.n, 11, 40) end as day
                                  from eplan.lao_year y
                                  join eplan.round r on r.fiscal_year = 2554 and r.kind <> 'HIRING'
                                  join eplan.effective_deadlines(date '2011-09-30') d on d.round_id = r.id and d.lao_id = y.lao_id
                                 cross join lateral (select y.lao_id * 1000 + r.id as n,
                                                            pg_temp.dice(y.lao_id * 1000 + r.id, 10, 100) as fate) s
                                 where y.fiscal_year = 2554) x) c
                 order by c.lao_id, c.round_id""",
        """
                insert into eplan.case_event (lao_id, fiscal_year, round_id, type, on_day, at, by_name)
                select er.lao_id, 2554, er.round_id, t.type, least(t.on_day, date '2011-09-30'), timestamptz '2011-09-30 12:00+07', 'bench'
                  from eplan.entry_round er
                 cross join lateral (values
                       ('ON_BEHALF_ASKED', er.opened_on + 15 + pg_temp.dice(er.id, 13, 30)),
                       ('ITEM_COMPLETED_ON_BEHALF', case when pg_temp.dice(er.id, 14, 3) > 0 then er.completed_on end)) as t (type, on_day)
                 where er.on_behalf is not null and t.on_day is not null order by er.id, t.type""",
        """
                insert into eplan.case_event (lao_id, fiscal_year, round_id, type, on_day, at, by_name)
                select er.lao_id, 2554, er.round_id, t.type, least(er.opened_on + t.day, date '2011-09-30'),
                       timestamptz '2011-09-30 12:00+07', 'bench'
                  from eplan.entry_round er
                 cross join (values (1, 'ITEM_COMPLETED', 20), (2, 'SENT_TO_VERIFY', 21), (3, 'ROUND_RETURNED', 25)) as t (no, type, day)
                 where er.state = 'RETURNED' or er.ever_returned and er.completed_on > er.opened_on + 25 order by er.id, t.no""",
        """
                insert into eplan.entry_record (lao_id, data_year, item, period, status, version, by_name, at, errors)
                select er.lao_id, r.data_year, i.item, case when r.kind = 'MONTHLY' then r.key else 'year' end, 'COMPLETE', 1, 'bench',
                       timestamptz '2011-09-30 12:00+07', case when pg_temp.dice(er.id, 20, 25) = 0 then 1 else 0 end
                  from eplan.entry_round er join eplan.round r on r.id = er.round_id cross join unnest(r.items) as i (item)
                 where er.state in ('ACCEPTED', 'VERIFYING') order by er.id
                on conflict do nothing""",
        """
                insert into eplan.record_judgement (record_id, errors, at)
                select id, errors, at from eplan.entry_record where errors > 0 order by id""",
        """
                insert into eplan.entry_record_change (record_id, version, status, by_name, by_role, at)
                select e.id, v.version, v.status, 'bench',
                       case when (r.responsible = 'ANALYST' or er.on_behalf is not null) and pg_temp.dice(e.id * 10 + v.version, 21, 3) > 0
                            then 'ANALYST' else 'LAO_STAFF' end,
                       (er.completed_on - case when er.ever_returned then v.before else 0 end + time '12:00') at time zone 'Asia/Bangkok'
                  from eplan.entry_record e
                  join eplan.round r
                    on r.fiscal_year = 2554 and r.data_year = e.data_year and e.item = any(r.items) and e.period in ('year', r.key)
                  join eplan.entry_round er on er.round_id = r.id and er.lao_id = e.lao_id
                 cross join (values (1, 'COMPLETE', 12), (2, 'RETURNED', 4), (3, 'COMPLETE', 0)) as v (version, status, before)
                 where er.completed_on is not null and (v.version = 1 or er.ever_returned)
                 order by e.id, v.version""",
        """
                insert into eplan.lao_check (lao_id, account_id, by_name, on_day, at)
                select p.lao_id, p.account_id, 'bench', w.day, timestamptz '2011-09-30 12:00+07'
                  from eplan.portfolio p
                 cross join generate_series(0, 51) k
                 cross join lateral (select date '2010-10-04' + 7 * k + pg_temp.dice(p.id * 100 + k, 30, 5) as day) w
                 where w.day between p.valid_from and p.valid_to
                   and pg_temp.dice(p.id * 100 + k, 31, 100) < 68 + pg_temp.dice(p.account_id, 32, 32)
                 order by p.id, k""",
        """
                insert into eplan.hq_outage (from_on, to_on, reason, by_name, at)
                values (date '2011-01-31', date '2011-02-02', 'bench', 'bench', timestamptz '2011-02-03 09:00+07')""",
        """
                with one as (
                    insert into eplan.hq_outage (from_on, to_on, reason, by_name, at)
                    values (date '2010-11-22', date '2010-12-03', 'bench', 'bench', timestamptz '2010-12-07 09:00+07') returning id)
                insert into eplan.hq_outage_province (outage_id, province_id)
                select one.id, p.id from one join eplan.province p on p.code in ('30', '43', '83')"""
    };

    private ScoresBenchData() {}

    static void fill(JdbcClient jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            for (String statement : STATEMENTS) {
                jdbc.sql(statement).update();
            }
        });
        jdbc.sql("vacuum analyze").update();
    }

    static String sizes(JdbcClient jdbc) {
        return jdbc.sql("""
                        select (select count(*) from eplan.lao_year) || ' LAOs, ' || (select count(*) from eplan.entry_round) || ' rounds, '
                            || (select count(distinct account_id) from eplan.portfolio) || ' analysts, '
                            || (select count(*) from eplan.portfolio) || ' rows of portfolios, '
                            || (select count(*) from eplan.lao_check) || ' looks, '
                            || (select count(*) from eplan.entry_record) || ' records, '
                            || (select count(*) from eplan.case_event) || ' lines of history'""").query(String.class).single();
    }
}
