package eplan.plan;

import eplan.people.LaosOpen;

/** The SQL that adds up what {@link SumTable} keeps. */
final class SumQueries {

    private static final String MONEY = """
             coalesce(sum(s.projects), 0) as projects, coalesce(sum(s.funded), 0) as funded,
             coalesce(sum(s.planned), 0) as planned,
             coalesce(sum(s.approved), 0) as approved, coalesce(sum(s.approved_plan), 0) as approved_plan,
             coalesce(sum(s.committed1), 0) as committed1, coalesce(sum(s.committed2), 0) as committed2,
             coalesce(sum(s.committed3), 0) as committed3, coalesce(sum(s.committed4), 0) as committed4,
             coalesce(sum(s.disbursed1), 0) as disbursed1, coalesce(sum(s.disbursed2), 0) as disbursed2,
             coalesce(sum(s.disbursed3), 0) as disbursed3, coalesce(sum(s.disbursed4), 0) as disbursed4
            """;

    /** The day that LAOs are placed by: the one asked for, or the first that the registry knows of. */
    static final String DAY = "select greatest(cast(:asked as date), min(valid_from)) as day from eplan.lao_province";

    private static final String BY_AREA = " group by s.area order by array_position(cast(:areas as text[]), s.area)";

    /** Needs no places: every LAO is the nation's. */
    static final String NATION =
            "select s.area," + MONEY + " from eplan.plan_sum s where s.data_year = :year" + BY_AREA;

    static final String PROVINCE = "select s.area," + MONEY + """
             from eplan.lao_on(:day) l
             join eplan.plan_sum s on s.lao_id = l.lao_id and s.data_year = :year
            where l.province_id = :province
            """ + BY_AREA;

    static final String PROVINCES = "select p.id, p.code, p.name_th, p.name_en," + MONEY + """
             from eplan.province p
             left join eplan.lao_on(:day) l on l.province_id = p.id
             left join eplan.plan_sum s on s.lao_id = l.lao_id and s.data_year = :year
            where :day between p.valid_from and p.valid_to
            group by p.id
            order by p.name_th, p.id""";

    /**
     * {@code :viewer} is an analyst, to whom another's LAO does not exist (decision 013) unless they stand in for that one
     * (decision 018); null for others.
     */
    static final String LAOS = """
            select l.lao_id, l.name_th,
                   exists (select from eplan.lao_province t
                            where t.lao_id = l.lao_id and t.province_id = :province
                              and :today between t.valid_from and t.valid_to) as here,
            """ + MONEY + """
             from eplan.lao_on(:day) l
             left join eplan.plan_sum s on s.lao_id = l.lao_id and s.data_year = :year
            where l.province_id = :province
              and (cast(:viewer as bigint) is null
                   or\s""" + LaosOpen.to("cast(:viewer as bigint)", "l.lao_id") + """
            )
            group by l.lao_id, l.name_th, l.sort_name
            order by l.sort_name, l.lao_id""";

    static final String LAO = """
            with k as (
                select strategy_id from eplan.plan_sum where lao_id = :lao and data_year = :year
                union
                select t.id from eplan.strategy t join eplan.entry_record r on r.id = t.record_id
                 where r.lao_id = :lao and r.data_year = :year and r.item = :item)
            select k.strategy_id, coalesce(t.name, '') as name, coalesce(t.area, '') as area,
            """ + MONEY + """
             from k
             left join eplan.strategy t on t.id = k.strategy_id
             left join eplan.plan_sum s on s.lao_id = :lao and s.data_year = :year and s.strategy_id = k.strategy_id
            group by k.strategy_id, t.id
            order by k.strategy_id = 0, t.position, k.strategy_id""";

    private SumQueries() {}
}
