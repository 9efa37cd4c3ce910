package eplan.hiring;

/** The SQL that reads scores, each with what its run computed; none is there before the year's scores have been computed once. */
final class ScoreReadSql {

    private static final String SCORE = """
            select s.id, s.fiscal_year, s.account_id, a.display_name, s.province_id, p.name_th, p.name_en, s.points,
                   round(s.lao_months, 1) as lao_months, s.left_on,
                   o.text, o.at, o.answer, o.answered_by, o.answered_at,
                   case when a.enabled and a.role = 'ANALYST' then r.shown_on end as shown_on, c.at as accepted_at
              from eplan.system_score s
              join eplan.account a on a.id = s.account_id
              join eplan.province p on p.id = s.province_id
              left join eplan.score_objection o on o.score_id = s.id
              left join eplan.score_acceptance c on c.score_id = s.id and c.points = s.points
              left join eplan.score_run r on r.id = s.run_id
            """;

    static final String OF_YEAR = SCORE + """
             where s.fiscal_year = :year
               and (cast(:province as bigint) is null or s.province_id = :province)
             order by p.name_th, a.display_name collate eplan.thai, s.id""";

    static final String OF_ANALYST = SCORE + " where s.fiscal_year = :year and s.account_id = :account";

    static final String ONE = SCORE + " where s.id = :score";

    static final String PARTS = """
            select p.criterion, p.rate, p.good, p.counted, p.points, c.points as corrected, p.most, p.excused
              from eplan.system_score s
              join eplan.score_part p on p.run_id = s.run_id and p.account_id = s.account_id
              left join eplan.score_correction c on c.score_id = s.id and c.criterion = p.criterion
             where s.id = ?
             order by array_position(array['COMPLETE', 'ON_TIME', 'ON_BEHALF', 'CHECKS_PASSED', 'LOOKS', 'NOT_RETURNED'], p.criterion)""";

    /** Rounds of one criterion; LAOs under their names of the cut-off day. */
    static final String CASES = """
            select c.lao_id, n.name_th, c.entry_round_id, r.key, r.name_th as round_th, r.name_en as round_en, c.weight, v.verdict,
                   c.due_on, c.done_on, 0 as looks, 0 as weeks
              from eplan.system_score s
              join eplan.score_case c on c.run_id = s.run_id and c.account_id = s.account_id
             cross join lateral (select case cast(:criterion as text)
                                            when 'COMPLETE' then c.complete
                                            when 'ON_TIME' then c.on_time
                                            when 'ON_BEHALF' then c.on_behalf
                                            when 'CHECKS_PASSED' then c.checks
                                            when 'NOT_RETURNED' then c.returned end as verdict) v
              join eplan.round r on r.id = c.round_id
              join eplan.lao_on(:cutOff) n on n.lao_id = c.lao_id
             where s.id = :score and v.verdict is not null
             order by array_position(array['LOST', 'EXCUSED', 'GOOD'], v.verdict), c.weight desc, n.sort_name, c.entry_round_id
             limit :limit offset :offset""";

    /** LAOs of the daily and weekly checks; one whose weeks were all left out is excused. */
    static final String LOOKS = """
            select l.lao_id, n.name_th, cast(null as bigint) as entry_round_id, cast(null as text) as key,
                   cast(null as text) as round_th, cast(null as text) as round_en, l.weight,
                   case when l.weeks = 0 then 'EXCUSED' when l.looks < l.weeks then 'LOST' else 'GOOD' end as verdict,
                   cast(null as date) as due_on, cast(null as date) as done_on, l.looks, l.weeks
              from eplan.system_score s
              join eplan.score_look l on l.run_id = s.run_id and l.account_id = s.account_id
              join eplan.lao_on(:cutOff) n on n.lao_id = l.lao_id
             where s.id = :score and l.weeks + l.excused > 0
             order by l.weeks - l.looks desc, n.sort_name, l.lao_id
             limit :limit offset :offset""";

    private ScoreReadSql() {}
}
