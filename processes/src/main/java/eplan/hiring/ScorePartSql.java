package eplan.hiring;

/** The SQL that adds up the cases of scores. */
final class ScorePartSql {

    /** For each score and criterion that has cases: how much of it is good, of how much, percent to two decimals; what is excused does not count. */
    static final String RATES = """
            select score_id, criterion, good, counted, excused, round(100 * good / nullif(counted, 0), 2) as rate
              from (select c.score_id, v.criterion,
                           coalesce(sum(c.weight) filter (where v.verdict = 'GOOD'), 0) as good,
                           coalesce(sum(c.weight) filter (where v.verdict <> 'EXCUSED'), 0) as counted,
                           count(*) filter (where v.verdict = 'EXCUSED') as excused
                      from eplan.score_case c
                     cross join lateral (values ('COMPLETE', c.complete), ('ON_TIME', c.on_time), ('ON_BEHALF', c.on_behalf),
                                                ('CHECKS_PASSED', c.checks), ('NOT_RETURNED', c.returned)) as v (criterion, verdict)
                     where c.score_id = any(:scores) and v.verdict is not null
                     group by c.score_id, v.criterion
                    union all
                    select l.score_id, 'LOOKS', sum(l.looks), sum(l.weeks), sum(l.excused)
                      from eplan.score_look l where l.score_id = any(:scores) group by l.score_id) added
             order by score_id, criterion""";

    static final String ADD = """
            insert into eplan.score_part (score_id, criterion, rate, good, counted, points, most, excused)
            select x.score_id, x.criterion, x.rate, x.good, x.counted, x.points, x.most, x.excused
              from unnest(cast(:scores as bigint[]), cast(:criteria as text[]), cast(:rates as numeric[]), cast(:goods as numeric[]),
                          cast(:counted as numeric[]), cast(:points as numeric[]), cast(:mosts as numeric[]), cast(:excused as int[]))
                   as x (score_id, criterion, rate, good, counted, points, most, excused)""";

    /** With what answered objections made of it. */
    static final String TOTAL = """
            update eplan.system_score s
               set points = (select coalesce(sum(coalesce(c.points, p.points)), 0)
                               from eplan.score_part p
                               left join eplan.score_correction c on c.score_id = p.score_id and c.criterion = p.criterion
                              where p.score_id = s.id)
             where s.id = any(:scores)""";

    private ScorePartSql() {}
}
