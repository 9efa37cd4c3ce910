-- The deadlines in force on a day, of every round and LAO: LAO extension before province override before round default. The one place that
-- says so. Written so that the planner takes it apart into the query that joins it: for many cases the deadlines are joined as sets
-- (77,000 of them: 53 ms instead of 870). The province is the LAO's of that day, never one that was copied.
create function eplan.effective_deadlines(p_day date)
    returns table (round_id bigint, lao_id bigint, due_on date, lock_on date, source text)
    language sql stable
as $$
    select r.round_id, o.id,
           coalesce(l.due_on, p.due_on, r.due_on),
           coalesce(l.lock_on, p.lock_on, r.lock_on),
           case when l.id is not null then 'LAO' when p.id is not null then 'PROVINCE' else 'ROUND' end
      from eplan.deadline r
     cross join eplan.lao o
      left join eplan.lao_province w on w.lao_id = o.id and p_day between w.valid_from and w.valid_to
      left join eplan.deadline p on p.round_id = r.round_id and p.province_id = w.province_id
      left join eplan.deadline l on l.round_id = r.round_id and l.lao_id = o.id
     where r.province_id is null and r.lao_id is null
$$;

-- For a few: asked once a row, and quickly planned; the offset keeps the planner from taking it apart. One row, or none for an unknown
-- round or LAO.
create or replace function eplan.effective_deadline(p_round bigint, p_lao bigint, p_day date)
    returns table (due_on date, lock_on date, source text)
    language sql stable
as $$
    select d.due_on, d.lock_on, d.source
      from eplan.effective_deadlines(p_day) d
     where d.round_id = p_round and d.lao_id = p_lao
    offset 0
$$;
