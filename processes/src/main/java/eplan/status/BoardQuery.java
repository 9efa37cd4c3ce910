package eplan.status;

import eplan.people.LaosOpen;

/** The SQL of the board: every cell of a province's year with its standing, by the deadline in force. */
final class BoardQuery {

    /**
     * Cells (lao_id, round_id, entry_round_id, standing) of the LAOs that lie in the province today; for an analyst ({@code
     * viewer}) those that are theirs, of whom they stand in for, or nobody's.
     */
    static final String CELLS = """
            with lao as materialized (
                select l.lao_id, l.name_th, l.sort_name, l.district_id, l.district_th, p.display_name as analyst
                from eplan.lao_on(:today) l
                left join eplan.portfolio_on(:today) p on p.lao_id = l.lao_id
                where l.province_id = :province
                  and (cast(:viewer as bigint) is null or p.account_id is null or\s""" + LaosOpen.held("cast(:viewer as bigint)", "p.account_id", "l.district_id") + """
            )
                  and (cast(:analyst as bigint) is null or p.account_id = :analyst)
                  and (cast(:district as bigint) is null or l.district_id = :district)
                  and (cast(:type as text) is null or l.type = :type)
                  and (cast(:text as text) is null or l.name_th ilike :text)),
            cell as (
                select er.lao_id, er.round_id, er.id as entry_round_id, er.completed_on, er.completed_due, er.state, d.source,
                       eplan.round_standing(case when r.retired and er.state = 'PLANNED' then 'RETIRED' else er.state end,
                                            er.started, er.completed_on, er.completed_due, d.source, d.due_on,
                                            :today, :farBefore) as standing
                from lao
                join eplan.entry_round er on er.lao_id = lao.lao_id and er.fiscal_year = :year
                join eplan.round r on r.id = er.round_id
                cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d)
            """;

    static final String ROWS = CELLS + """
            , ranked as (
                select lao_id, array_agg(round_id) as rounds, array_agg(entry_round_id) as entry_rounds,
                       array_agg(standing) as standings,
                       count(*) filter (where standing = 'FAR_OVERDUE') as far,
                       count(*) filter (where standing in ('OVERDUE', 'RETURNED')) as stuck,
                       count(*) filter (where standing in ('LATE', 'NOT_RECEIVED')) as late
                from cell group by lao_id
                having cast(:standing as text) is null or bool_or(standing = :standing))
            select lao.lao_id, lao.name_th, lao.district_th, lao.analyst, rounds, entry_rounds, standings
            from ranked join lao on lao.lao_id = ranked.lao_id
            order by case when :byName then 0 else -far end, case when :byName then 0 else -stuck end,
                     case when :byName then 0 else -late end, lao.sort_name, lao.lao_id
            limit :limit offset :offset""";

    static final String COUNT = CELLS + """
            select count(*) from (
                select lao_id from cell group by lao_id
                having cast(:standing as text) is null or bool_or(standing = :standing)) matching""";

    static final String RATES = CELLS + """
            select count(*) as total,
                   count(*) filter (where state in ('VERIFYING', 'ACCEPTED')) as received,
                   count(*) filter (where state in ('VERIFYING', 'ACCEPTED') and completed_on <= completed_due) as on_time,
                   count(*) filter (where state = 'ACCEPTED' and not failing) as passing,
                   count(*) filter (where state in ('VERIFYING', 'ACCEPTED') and on_behalf) as on_behalf,
                   count(*) filter (where standing in ('OVERDUE', 'FAR_OVERDUE')) as overdue,
                   count(*) filter (where standing = 'FAR_OVERDUE') as far_overdue,
                   count(*) filter (where source = 'LAO' and state not in ('ACCEPTED', 'NOT_RECEIVED')) as extended
            from (select cell.*, coalesce(s.failing, false) as failing, coalesce(s.on_behalf, false) as on_behalf
                    from cell
                    join eplan.round r on r.id = cell.round_id
                    cross join lateral (
                        select bool_or(failing) as failing, bool_or(on_behalf) as on_behalf from eplan.record_standing
                         where lao_id = cell.lao_id and data_year = r.data_year and item = any(r.items)
                           and period in ('year', r.key)) s
                   where cell.round_id = :round) judged""";

    private BoardQuery() {}
}
