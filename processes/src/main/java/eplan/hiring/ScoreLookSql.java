package eplan.hiring;

/**
 * The SQL of the daily and weekly checks behind the scores, LAO by LAO. A week runs from Monday to Sunday. It counts when the LAO was the
 * analyst's on all of its working days, within the scored year and up to the cut-off, and its year was open; a week with an outage does not.
 */
final class ScoreLookSql {

    /** Somebody who stood in looked for the analyst whose LAO it was; at what is nobody's, any analyst of the province did. */
    private static final String LOOKED = """
            week as materialized (
                select cast(date_trunc('week', cast(d.day as timestamp)) as date) as monday, min(d.day) as first_on, max(d.day) as last_on
                  from day d
                 where d.works
                 group by 1
                having min(d.day) >= cast(:first as date) and max(d.day) <= cast(:cutOff as date)),
            looked as materialized (
                select c.account_id, c.lao_id, cast(date_trunc('week', cast(c.on_day as timestamp)) as date) as monday
                  from eplan.lao_check c
                 where c.account_id in (select h.account_id from held h)
                   and c.on_day between cast(:first as date) - 6 and cast(:cutOff as date) + 6
                union
                select h.account_id, c.lao_id, cast(date_trunc('week', cast(c.on_day as timestamp)) as date)
                  from held h
                  join eplan.account a on a.id = h.account_id
                  join eplan.lao_check c
                    on c.lao_id = h.lao_id and c.on_day between h.from_on and h.to_on and c.for_name = a.display_name
                union
                select n.account_id, c.lao_id, cast(date_trunc('week', cast(c.on_day as timestamp)) as date)
                  from nobodys n
                  join eplan.lao_check c on c.lao_id = n.lao_id and c.on_day between n.from_on and n.to_on
                  join eplan.account b on b.id = c.account_id and b.role = 'ANALYST'),
            out_week as materialized (
                select distinct off.lao_id, cast(date_trunc('week', cast(off.day as timestamp)) as date) as monday from off)
            """;

    /** One row for each analyst and LAO. */
    static final String ADD = "with " + ScoreHeldSql.HELD + ", " + ScoreHeldSql.OUTAGES + ", " + LOOKED + """
            , counted as (
                select h.account_id, h.lao_id,
                       count(*) filter (where x.monday is null) as weeks,
                       count(*) filter (where x.monday is null and k.monday is not null) as looks,
                       count(*) filter (where x.monday is not null) as excused
                  from held h
                  join eplan.lao_year y on y.lao_id = h.lao_id and y.fiscal_year = cast(:year as int)
                  join week w on w.first_on >= greatest(h.from_on, y.opened_on) and w.last_on <= h.to_on
                  left join out_week x on x.lao_id = h.lao_id and x.monday = w.monday
                  left join looked k on k.account_id = h.account_id and k.lao_id = h.lao_id and k.monday = w.monday
                 group by h.account_id, h.lao_id)
            insert into eplan.score_look (run_id, account_id, lao_id, weight, looks, weeks, excused)
            select cast(:run as bigint), c.account_id, c.lao_id, t.weight, c.looks, c.weeks, c.excused
              from counted c
              join (select h.account_id, h.lao_id, round(sum(h.to_on - h.from_on + 1) / 30.0, 4) as weight
                      from held h group by h.account_id, h.lao_id) t
                on t.account_id = c.account_id and t.lao_id = c.lao_id""";

    private ScoreLookSql() {}
}
