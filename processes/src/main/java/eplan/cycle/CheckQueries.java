package eplan.cycle;

import eplan.people.LaosOpen;

/** The SQL of the daily and weekly check. What is recorded is dated by the business instant, in Asia/Bangkok. */
final class CheckQueries {

    /**
     * An analyst's LAOs, those of whom they stand in for, and those that are nobody's; {@code p} is {@code eplan.portfolio_on},
     * {@code l} has the LAO's district.
     */
    static final String ONLY = """
            (cast(:only as bigint) is null or p.account_id is null or\s""" + LaosOpen.held("cast(:only as bigint)", "p.account_id", "l.district_id") + ")";

    /** The province's LAOs whose year has been opened. */
    private static final String LAOS = """
            with lao as materialized (
                select l.lao_id, l.name_th, l.sort_name, l.district_th, p.account_id, p.display_name, opened.opened_on
                  from eplan.lao_on(:today) l
                  left join eplan.portfolio_on(:today) p on p.lao_id = l.lao_id
                  cross join lateral (
                      select max(y.opened_on) as opened_on from eplan.lao_year y
                       where y.lao_id = l.lao_id and y.opened_on <= :today) opened
                 where l.province_id = :province and opened.opened_on is not null and """ + " " + ONLY + ")\n";

    static final String ROWS = LAOS + """
            select lao.lao_id, lao.name_th, lao.district_th, lao.account_id, lao.display_name, lao.opened_on,
                   cast(timezone('Asia/Bangkok', change.moment) as date) as changed_on,
                   seen.on_day, seen.at, seen.by_name, seen.for_name, seen.remark,
                   seen.on_day is not null and change.moment is distinct from seen.last_change as changed_since,
                   task.awaited, task.overdue
              from lao
              cross join lateral (
                  select max(e.at) as moment from eplan.entry_record e where e.lao_id = lao.lao_id) change
              left join lateral (
                  select c.on_day, c.at, c.by_name, c.for_name, c.remark, c.last_change from eplan.lao_check c
                   where c.lao_id = lao.lao_id order by c.on_day desc, c.id desc limit 1) seen on true
              cross join lateral (
                  select count(*) as awaited, count(*) filter (where d.due_on < :today) as overdue
                    from eplan.entry_round er
                   cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
                   where er.lao_id = lao.lao_id and er.state in ('OPEN', 'RETURNED')) task
             order by change.moment nulls first, lao.sort_name, lao.lao_id""";

    static final String WAITING = LAOS + """
            select count(*) from lao
             where not exists (
                       select from eplan.lao_check c where c.lao_id = lao.lao_id and c.on_day >= :since)
               and not exists (
                       select from eplan.entry_record e where e.lao_id = lao.lao_id and e.at >= :moment)""";

    static final String ADD = """
            insert into eplan.lao_check (lao_id, account_id, by_name, for_name, on_day, at, remark, last_change)
            select x.id, cast(:account as bigint), cast(:by as text), cast(:for as text), cast(:today as date),
                   cast(:at as timestamptz), cast(:remark as text),
                   (select max(e.at) from eplan.entry_record e where e.lao_id = x.id)
              from unnest(cast(:laos as bigint[])) as x (id)""";

    static final String OF_LAO = """
            select c.lao_id, l.name_th, c.on_day, c.at, c.by_name, c.for_name, c.remark
              from eplan.lao_check c join eplan.lao_on(:today) l on l.lao_id = c.lao_id
             where c.lao_id = :lao
             order by c.on_day desc, c.id desc
             limit :limit""";

    static final String OF_WEEK = """
            select c.lao_id, l.name_th, c.on_day, c.at, c.by_name, c.for_name, c.remark
              from eplan.lao_on(:today) l
              left join eplan.portfolio_on(:today) p on p.lao_id = l.lao_id
              join eplan.lao_check c on c.lao_id = l.lao_id and c.on_day between :monday and :sunday
             where l.province_id = :province
               and (cast(:analyst as bigint) is null or p.account_id = :analyst or c.account_id = :analyst)
               and """ + " " + ONLY + """

             order by c.on_day desc, c.id desc
             limit :limit""";

    /** How many LAOs each analyst had in a week, looked at and covered; account_id is null for those that were nobody's. */
    static final String WEEKS = """
            with week as (
                select cast(:monday as date) + 7 * n as monday, cast(:monday as date) + 7 * n + 6 as sunday,
                       least(cast(:monday as date) + 7 * n + 6, cast(:today as date)) as last_day
                  from generate_series(0, cast(:many as int) - 1) as n),
            held as materialized (
                select week.monday, week.sunday, l.lao_id, p.account_id
                  from week
                  join eplan.lao_province l
                    on l.province_id = :province and week.last_day between l.valid_from and l.valid_to
                  left join lateral (
                      select h.account_id from eplan.portfolio_on(week.last_day) h where h.lao_id = l.lao_id) p on true
                 where exists (
                           select from eplan.lao_year y where y.lao_id = l.lao_id and y.opened_on <= week.last_day)
                   and """ + " " + ONLY + """
            ),
            recorded as materialized (
                select distinct e.lao_id,
                       cast(date_trunc('week', timezone('Asia/Bangkok', t.moment)) as date) as monday
                  from (select distinct lao_id from held) h
                  join eplan.entry_record e on e.lao_id = h.lao_id
                  cross join lateral (
                      select e.at as moment
                      union all
                      select c.at from eplan.entry_record_change c
                       where c.record_id = e.id and c.status <> 'RETURNED' and c.by_role <> 'SYSTEM') t
                 where t.moment >= :moment),
            looked as materialized (
                select distinct held.lao_id, held.monday
                  from held
                  join eplan.lao_check c
                    on c.lao_id = held.lao_id and c.on_day between held.monday and held.sunday)
            select held.monday, held.account_id, count(*) as laos, count(k.lao_id) as looked,
                   count(*) filter (where k.lao_id is not null or r.lao_id is not null) as covered
              from held
              left join looked k on k.lao_id = held.lao_id and k.monday = held.monday
              left join recorded r on r.lao_id = held.lao_id and r.monday = held.monday
             group by held.monday, held.account_id""";

    /** How many LAOs of the province people looked at in each week. */
    static final String BY_PERSON = """
            select c.account_id, cast(date_trunc('week', cast(c.on_day as timestamp)) as date) as monday,
                   count(distinct c.lao_id) as laos
              from eplan.lao_check c
              join eplan.lao_province l
                on l.lao_id = c.lao_id and l.province_id = :province and c.on_day between l.valid_from and l.valid_to
             where c.account_id = any(:accounts) and c.on_day >= :monday
             group by 1, 2""";

    private CheckQueries() {}
}
