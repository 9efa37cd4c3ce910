package eplan.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the nation records in three years, the same on every machine: an LAO's year has 85 projects of six strategies in a
 * promoted edition, 65 lines of the ordinance of which 60 are for projects, one transfer, two commitments a line and, for all
 * but one in 25 of them, a disbursement. Foreign keys are not checked while it is written.
 */
final class SumsBenchData {

    /** Ids are counted, not drawn: u is the LAO's year, k the row in it. */
    private static final String[] STATEMENTS = {
        "set local session_replication_role = replica",
        "set local work_mem = '256MB'",
        """
                insert into eplan.entry_record (lao_id, data_year, item, period, status, version, by_name, at)
                select l.lao_id, y, i, 'year', 'COMPLETE', 1, 'bench', timestamptz '2011-09-30 12:00+07'
                  from eplan.lao_on(date '2011-09-30') l cross join generate_series(2552, 2554) y
                 cross join unnest(array['vision-strategy', 'three-year-plan', 'ordinance',
                                         'spending-q1', 'spending-q2', 'spending-q3', 'spending-q4']) i
                 order by l.lao_id, y, i""",
        """
                create temporary table bench_year on commit drop as
                select row_number() over (order by lao_id, data_year) - 1 as u, make_date(data_year - 544, 10, 1) as starts,
                       max(id) filter (where item = 'vision-strategy') as vision,
                       max(id) filter (where item = 'three-year-plan') as plan,
                       max(id) filter (where item = 'ordinance') as ordinance,
                       array_agg(id order by item) filter (where item like 'spending-q_') as quarters
                  from eplan.entry_record group by lao_id, data_year""",
        """
                insert into eplan.strategy (id, record_id, position, name, area)
                select 1 + u * 12 + k, vision, k + 1, 'ยุทธศาสตร์การพัฒนาที่ ' || k + 1,
                       case when k = 5 and u % 10 = 0 then null
                            else (array['INFRASTRUCTURE', 'QUALITY_OF_LIFE', 'COMMUNITY_ORDER', 'ECONOMY', 'ENVIRONMENT',
                                        'CULTURE', 'ADMINISTRATION'])[1 + (u + k) % 7] end
                  from bench_year cross join generate_series(0, 5) k""",
        """
                insert into eplan.guideline (id, strategy_id, position, guideline)
                select 7 + u * 12 + k, 1 + u * 12 + k, 1, 'แนวทางการพัฒนาที่ ' || k + 1
                  from bench_year cross join generate_series(0, 5) k""",
        """
                insert into eplan.plan_edition (record_id, number, kind, approval_number, approved_on, promoted_at, promoted_by)
                select plan, 1, 'FIRST', '1/' || u, starts - 90, starts - 60, 'bench' from bench_year order by u""",
        """
                insert into eplan.project (id, edition_id, position, code, name, strategy_id, guideline_id, objective, target,
                       budget1, budget2, budget3, expected_result, unit, source_of_funds)
                select 1000000 + u * 85 + k, e.id, k + 1, 'P' || k + 1, 'โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก สายที่ ' || k + 1,
                       1 + u * 12 + k % 6, 7 + u * 12 + k % 6, 'ให้ประชาชนสัญจรสะดวกและปลอดภัย', 'กว้าง 4 เมตร ยาว 350 เมตร',
                       10000 + (u * 7919 + k * 104729) % 990000 + 0.25 * (k % 4), 50000, 50000, 'การสัญจรสะดวกขึ้น', 'กองช่าง', 'งบพัฒนา'
                  from bench_year y join eplan.plan_edition e on e.record_id = y.plan cross join generate_series(0, 84) k""",
        """
                insert into eplan.ordinance (id, record_id, number, council_on, approved_on, in_force_on)
                select 90000000 + u, ordinance, '1', starts - 30, starts - 15, starts from bench_year""",
        """
                insert into eplan.ordinance_line (id, record_id, position, code, project_id, category, name, amount)
                select 10000000 + u * 65 + k, ordinance, k + 1, 'L' || k + 1,
                       case when k < 60 then 1000000 + u * 85 + k end, case when k >= 60 then 'OPERATIONS' end,
                       'รายจ่ายรายการที่ ' || k + 1, 9000 + (u * 7919 + k * 104729) % 990000 + 0.25 * (k % 4)
                  from bench_year cross join generate_series(0, 64) k""",
        """
                insert into eplan.budget_movement (id, record_id, position, kind, number, approved_on, from_line, to_line, amount, reason)
                select 95000000 + u, ordinance, 1, 'TRANSFER', '1', starts + 100, 10000000 + u * 65, 10000000 + u * 65 + 1, 1000.50, 'bench'
                  from bench_year""",
        """
                insert into eplan.commitment (id, record_id, position, line_id, number, made_on, vendor, amount)
                select 20000000 + (u * 65 + k) * 2 + j, quarters[1 + (k + j) % 4], k + 1, 10000000 + u * 65 + k, 'C' || k || '-' || j,
                       (starts + make_interval(months => (3 * ((k + j) % 4))::int, days => ((u + k) % 80)::int))::date, 'ห้างหุ้นส่วนจำกัด',
                       3000 + (u * 31 + k * 977 + j) % 1000 + 0.5 * j
                  from bench_year cross join generate_series(0, 64) k cross join generate_series(0, 1) j""",
        """
                insert into eplan.disbursement (id, record_id, position, commitment_id, paid_on, amount)
                select id + 30000000, record_id, position, id, made_on + 10, round(amount * 0.9, 2)
                  from eplan.commitment where id % 25 <> 0""",
        "select setval('eplan.sheet_row_id', 100000000)"
    };

    private SumsBenchData() {}

    static void fill(JdbcClient jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            for (String statement : STATEMENTS) {
                if (statement.startsWith("select")) {
                    jdbc.sql(statement).query(Long.class).single();
                } else {
                    jdbc.sql(statement).update();
                }
            }
        });
        jdbc.sql("vacuum analyze").update();
    }

    static String sizes(JdbcClient jdbc) {
        return jdbc.sql("""
                        select (select count(distinct lao_id) from eplan.entry_record) || ' LAOs, '
                            || (select count(*) from eplan.project) || ' projects, '
                            || (select count(*) from eplan.ordinance_line) || ' lines, '
                            || (select count(*) from eplan.commitment) || ' commitments, '
                            || (select count(*) from eplan.disbursement) || ' disbursements, '
                            || (select count(*) from eplan.plan_sum) || ' sums'""").query(String.class).single();
    }
}
