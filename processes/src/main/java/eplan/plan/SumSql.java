package eplan.plan;

/** The one statement that counts the sums of LAOs' years: of one LAO after a change, or of many at once. */
final class SumSql {

    /** Parameters: LAOs (an array), year, and the first days of its quarters two to four. */
    static final String COUNT = """
            insert into eplan.plan_sum (lao_id, data_year, strategy_id, area, projects, funded, planned, approved, approved_plan,
                   committed1, committed2, committed3, committed4, disbursed1, disbursed2, disbursed3, disbursed4)
            with p as (
                select lao_id, project_id, coalesce(strategy_id, 0) as strategy_id, coalesce(budget1, 0) as planned
                  from eplan.current_project where data_year = :year and lao_id = any(:laos)),
            l as (
                select b.lao_id, b.id, b.project_id, b.approved, coalesce(p.strategy_id, 0) as strategy_id,
                       p.project_id is not null as of_plan
                  from eplan.budget_line b left join p on p.lao_id = b.lao_id and p.project_id = b.project_id
                 where b.data_year = :year and b.lao_id = any(:laos)),
            c as (
                select l.lao_id, l.strategy_id, x.amount,
                       1 + (x.made_on >= :second)::int + (x.made_on >= :third)::int + (x.made_on >= :fourth)::int as quarter
                  from l join eplan.commitment x on x.line_id = l.id where x.made_on is not null),
            d as (
                select l.lao_id, l.strategy_id, y.amount,
                       1 + (y.paid_on >= :second)::int + (y.paid_on >= :third)::int + (y.paid_on >= :fourth)::int as quarter
                  from l join eplan.commitment x on x.line_id = l.id join eplan.disbursement y on y.commitment_id = x.id
                 where y.paid_on is not null),
            plans as (
                select lao_id, strategy_id, count(*) as projects, sum(planned) as planned from p group by 1, 2),
            budgets as (
                select lao_id, strategy_id, count(distinct project_id) filter (where of_plan) as funded,
                       sum(approved) as approved, sum(approved) filter (where of_plan) as approved_plan
                  from l group by 1, 2),
            bound as (
                select lao_id, strategy_id, sum(amount) filter (where quarter = 1) as q1, sum(amount) filter (where quarter = 2) as q2,
                       sum(amount) filter (where quarter = 3) as q3, sum(amount) filter (where quarter = 4) as q4
                  from c group by 1, 2),
            paid as (
                select lao_id, strategy_id, sum(amount) filter (where quarter = 1) as q1, sum(amount) filter (where quarter = 2) as q2,
                       sum(amount) filter (where quarter = 3) as q3, sum(amount) filter (where quarter = 4) as q4
                  from d group by 1, 2),
            k as (select lao_id, strategy_id from plans union select lao_id, strategy_id from budgets)
            select k.lao_id, :year, k.strategy_id, coalesce(t.area, ''), coalesce(plans.projects, 0), coalesce(budgets.funded, 0),
                   coalesce(plans.planned, 0), coalesce(budgets.approved, 0), coalesce(budgets.approved_plan, 0),
                   coalesce(bound.q1, 0), coalesce(bound.q2, 0), coalesce(bound.q3, 0), coalesce(bound.q4, 0),
                   coalesce(paid.q1, 0), coalesce(paid.q2, 0), coalesce(paid.q3, 0), coalesce(paid.q4, 0)
              from k
              left join plans using (lao_id, strategy_id)
              left join budgets using (lao_id, strategy_id)
              left join bound using (lao_id, strategy_id)
              left join paid using (lao_id, strategy_id)
              left join eplan.strategy t on t.id = k.strategy_id""";

    private SumSql() {}
}
