package eplan.hiring;

/**
 * The SQL of whose LAOs were whose in the scored year. Parameters: first and cutOff bound the days, accounts the analysts (null for
 * all), year is the scored fiscal year, hiring the hiring year, run the one that computes.
 */
final class ScoreHeldSql {

    /**
     * Days on which an LAO was an analyst's, both included. A row of the portfolio counts while the LAO lies in the province in which it lay
     * when the row began, or in the analyst's own: an LAO that was carved out is the former analyst's until the day before. What
     * somebody left open who has gone ends with the day before the account was closed. What is nobody's is open to all analysts of the
     * province (decision 013): it counts for each who has had no LAO of their own in the year, from their contract's first day until they left.
     */
    static final String HELD = """
            closed as materialized (
                select a.id as account_id,
                       (select max(e.business_day) - 1 from eplan.audit_entry e
                         where e.subject = 'account:' || a.id and e.action = 'account.closed') as last_day
                  from eplan.account a
                 where a.role = 'ANALYST' and not a.enabled),
            own as materialized (
                select * from (
                    select p.account_id, p.lao_id,
                           greatest(p.valid_from, l.valid_from, cast(:first as date)) as from_on,
                           least(p.valid_to, l.valid_to, c.last_day, cast(:cutOff as date)) as to_on
                      from eplan.portfolio p
                      join eplan.account a on a.id = p.account_id and a.role = 'ANALYST'
                      join eplan.lao_province b on b.lao_id = p.lao_id and p.valid_from between b.valid_from and b.valid_to
                      join eplan.lao_province l on l.lao_id = p.lao_id and l.province_id in (b.province_id, a.province_id)
                      left join closed c on c.account_id = a.id
                     where (cast(:accounts as bigint[]) is null or p.account_id = any(cast(:accounts as bigint[])))
                       and p.valid_from <= cast(:cutOff as date) and p.valid_to >= cast(:first as date)) days
                 where from_on <= to_on),
            present as materialized (
                select * from (
                    select a.id as account_id, a.province_id,
                           greatest(cast(:first as date), (select min(k.from_on) from eplan.contract k
                                                                 where k.account_id = a.id and k.end_kind is distinct from 'CALLED_OFF')) as from_on,
                           least(cast(:cutOff as date), c.last_day) as to_on
                      from eplan.account a
                      left join closed c on c.account_id = a.id
                     where a.role = 'ANALYST' and (a.enabled or c.last_day is not null)
                       and (cast(:accounts as bigint[]) is null or a.id = any(cast(:accounts as bigint[])))
                       and not exists (select from own o where o.account_id = a.id)) there
                 where from_on <= to_on),
            nobodys as materialized (
                select p.account_id, l.lao_id, lower(free.days) as from_on, upper(free.days) - 1 as to_on
                  from present p
                  join eplan.lao_province l on l.province_id = p.province_id
                   and l.valid_from <= p.to_on and l.valid_to >= p.from_on
                  cross join lateral unnest(
                      datemultirange(daterange(greatest(p.from_on, l.valid_from), least(l.valid_to, p.to_on), '[]'))
                      - coalesce((select range_agg(daterange(h.valid_from, h.valid_to, '[]'))
                                    from eplan.portfolio h where h.lao_id = l.lao_id), datemultirange())) as free (days)),
            held as materialized (select * from own union all select * from nobodys)
            """;

    /**
     * Who is scored: had an LAO on some day, of those who left by the cut-off with their last day; lao_months of all their LAOs. Who left later was
     * there on the cut-off day.
     */
    private static final String ANALYST = """
            analyst as (
                select a.id as account_id, a.province_id, x.lao_months,
                       case when not a.enabled and x.last_day < cast(:cutOff as date) then x.last_day end as left_on
                  from (select h.account_id, round(sum(h.to_on - h.from_on + 1) / 30.0, 4) as lao_months,
                               coalesce(max(c.last_day),
                                        (select max(p.valid_to) from eplan.portfolio p where p.account_id = h.account_id)) as last_day
                          from held h
                          left join closed c on c.account_id = h.account_id
                         group by h.account_id) x
                  join eplan.account a on a.id = x.account_id)
            """;

    /** account_id, left_on of everybody who is scored. */
    static final String ANALYSTS = "with " + HELD + ", " + ANALYST + """
            select account_id, left_on from analyst
             where cast(:province as bigint) is null or province_id = cast(:province as bigint)
             order by account_id""";

    /** Each one's score shows what the run computed; its number stays when it is computed anew. */
    static final String SHOW = "with " + HELD + ", " + ANALYST + """
            insert into eplan.system_score (fiscal_year, account_id, province_id, lao_months, left_on, run_id)
            select cast(:hiring as int), account_id, province_id, lao_months, left_on, cast(:run as bigint) from analyst order by account_id
            on conflict (fiscal_year, account_id) do update set
                province_id = excluded.province_id, lao_months = excluded.lao_months, left_on = excluded.left_on,
                run_id = excluded.run_id
            returning id""";

    /**
     * {@code day}: every calendar day with the number of working days up to it; the n-th working day after a day has that number plus n.
     * {@code off}: working days of an LAO on which e-Plan could not be used, in the nation or its province of that day. To follow {@link #HELD}.
     */
    static final String OUTAGES = """
            day as materialized (
                select d.day, count(w.day) over (order by d.day) as no, w.day is not null as works
                  from (select cast(x as date) as day
                          from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') x) d
                  left join unnest(cast(:workdays as date[])) as w (day) on w.day = d.day),
            off as materialized (
                select distinct l.lao_id, o.day
                  from (select distinct day.day, p.province_id
                          from eplan.hq_outage o
                          join day on day.works and day.day between o.from_on and o.to_on
                          left join eplan.hq_outage_province p on p.outage_id = o.id
                         where o.removed_at is null) o
                  join eplan.lao_province l
                    on o.day between l.valid_from and l.valid_to and (o.province_id is null or l.province_id = o.province_id)
                 where l.lao_id in (select h.lao_id from held h))
            """;

    private ScoreHeldSql() {}
}
