-- Posts of a province's hiring year, counted in one place. Those that are left, as signing counts them: never more than the headcount in force, and a contract that was terminated or replaced
-- leaves its post to another.
create view eplan.hiring_posts as
select y.id as hiring_year_id,
       a.posts as approved, coalesce(a.given_up, 0) as given_up, coalesce(c.taken, 0) as taken,
       case when a.posts is null then 0
            else greatest(least(a.posts - a.given_up, coalesce(h.posts, a.posts)) - coalesce(c.taken, 0), 0) end as posts_left
  from eplan.hiring_year y
  left join eplan.hiring_approval a on a.hiring_year_id = y.id
  left join eplan.hiring_headcount h on h.fiscal_year = y.fiscal_year and h.province_id = y.province_id
  left join (select hiring_year_id, count(*)::int as taken
               from eplan.contract where end_kind is null or end_kind = 'TERM'
              group by hiring_year_id) c on c.hiring_year_id = y.id;
