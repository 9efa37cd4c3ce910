package eplan.status;

import eplan.people.LaosOpen;

/** The SQL of the early warning: what waits for entry and is not overdue, with what came of the LAO's rounds before it. */
final class LikelyQuery {

    /**
     * Over the years, for in October the year before is what is known. Late before are rounds of the LAO's own that are over: completed late, not received, or past their date and still
     * awaited. The analyst's round (row 4) says nothing of the LAO.
     */
    static final String CANDIDATES =
            """
            with lao as materialized (
                select l.lao_id, l.name_th, l.sort_name, l.district_th, p.display_name as analyst
                  from eplan.lao_on(:today) l
                  left join eplan.portfolio_on(:today) p on p.lao_id = l.lao_id
                 where l.province_id = :province
                   and (cast(:only as bigint) is null or p.account_id is null or\s""" + LaosOpen.held("cast(:only as bigint)", "p.account_id", "l.district_id") + """
            )),
            one as materialized (
                select er.id, er.lao_id, er.fiscal_year, er.round_id, er.state, er.started, er.case_number,
                       r.key, r.name_th as round_th, r.name_en as round_en, r.opens_on, r.responsible, d.due_on,
                       (er.state in ('ACCEPTED', 'VERIFYING', 'NOT_RECEIVED') or d.due_on < :today) as ended,
                       case when er.state in ('ACCEPTED', 'VERIFYING') then er.completed_on > er.completed_due
                            else er.state = 'NOT_RECEIVED' or d.due_on < :today end as late
                  from lao
                  join eplan.entry_round er on er.lao_id = lao.lao_id and er.fiscal_year in (:year - 1, :year)
                  join eplan.round r on r.id = er.round_id
                  cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
                 where er.state not in ('PLANNED', 'RETIRED')),
            awaited as materialized (
                select * from one
                 where fiscal_year = :year and state in ('OPEN', 'RETURNED') and due_on >= :today),
            earlier as (
                select id, count(*) filter (where late) as late
                  from (select a.id, o.late,
                               row_number() over (partition by a.id order by o.due_on desc, o.round_id desc) as place
                          from awaited a
                          join one o on o.lao_id = a.lao_id and o.ended and o.responsible = 'LAO'
                                    and (o.due_on, o.round_id) < (a.due_on, a.round_id)
                         where a.responsible = 'LAO') ranked
                 where place <= :before
                 group by id)
            select a.id, a.lao_id, lao.name_th, lao.district_th, lao.analyst, a.key, a.round_th, a.round_en,
                   a.case_number, a.opens_on, a.due_on, a.started, coalesce(e.late, 0) as late_before,
                   exists (select from eplan.case_event v
                            where v.lao_id = a.lao_id and v.fiscal_year = a.fiscal_year and v.round_id = a.round_id
                              and v.type in ('REMINDED', 'REMINDED_BY_PERSON') and v.on_day = :today) as reminded
              from awaited a
              join lao on lao.lao_id = a.lao_id
              left join earlier e on e.id = a.id
             order by a.due_on, lao.sort_name, a.lao_id, a.id""";

    private LikelyQuery() {}
}
