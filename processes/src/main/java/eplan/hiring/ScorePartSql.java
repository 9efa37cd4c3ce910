package eplan.hiring;

/** The SQL that adds up the cases of scores. */
final class ScorePartSql {

    /** For each analyst and criterion that has cases: how much of it is good, of how much, percent to two decimals; what is excused does not count. */
    static final String RATES = """
            select account_id, criterion, good, counted, excused, round(100 * good / nullif(counted, 0), 2) as rate
              from (select c.account_id, v.criterion,
                           coalesce(sum(c.weight) filter (where v.verdict = 'GOOD'), 0) as good,
                           coalesce(sum(c.weight) filter (where v.verdict <> 'EXCUSED'), 0) as counted,
                           count(*) filter (where v.verdict = 'EXCUSED') as excused
                      from eplan.score_case c
                     cross join lateral (values ('COMPLETE', c.complete), ('ON_TIME', c.on_time), ('ON_BEHALF', c.on_behalf),
                                                ('CHECKS_PASSED', c.checks), ('NOT_RETURNED', c.returned)) as v (criterion, verdict)
                     where c.run_id = :run and c.account_id = any(:accounts) and v.verdict is not null
                     group by c.account_id, v.criterion
                    union all
                    select l.account_id, 'LOOKS', sum(l.looks), sum(l.weeks), sum(l.excused)
                      from eplan.score_look l
                     where l.run_id = :run and l.account_id = any(:accounts)
                     group by l.account_id) added
             order by account_id, criterion""";

    static final String ADD = """
            insert into eplan.score_part (run_id, account_id, criterion, rate, good, counted, points, most, excused)
            select cast(:run as bigint), x.account_id, x.criterion, x.rate, x.good, x.counted, x.points, x.most, x.excused
              from unnest(cast(:accounts as bigint[]), cast(:criteria as text[]), cast(:rates as numeric[]), cast(:goods as numeric[]),
                          cast(:counted as numeric[]), cast(:points as numeric[]), cast(:mosts as numeric[]), cast(:excused as int[]))
                   as x (account_id, criterion, rate, good, counted, points, most, excused)""";

    /** Of the run that the score shows, with what answered objections made of it. */
    static final String TOTAL = """
            update eplan.system_score s
               set points = (select coalesce(sum(coalesce(c.points, p.points)), 0)
                               from eplan.score_part p
                               left join eplan.score_correction c on c.score_id = s.id and c.criterion = p.criterion
                              where p.run_id = s.run_id and p.account_id = s.account_id)
             where s.id = any(:scores)""";

    private ScorePartSql() {}
}
