-- The deadline in force for an LAO and a round on a day: LAO extension before province override before round default.
-- One row, or none for an unknown round. Plain SQL and stable, without order or limit, so that the planner inlines it
-- into the set-based query that joins it. The province is the LAO's of that day, never one that was copied.
create function eplan.effective_deadline(p_round bigint, p_lao bigint, p_day date)
    returns table (due_on date, lock_on date, source text)
    language sql stable
as $$
    select coalesce(l.due_on, p.due_on, r.due_on),
           coalesce(l.lock_on, p.lock_on, r.lock_on),
           case when l.id is not null then 'LAO' when p.id is not null then 'PROVINCE' else 'ROUND' end
      from eplan.deadline r
      left join eplan.lao_province w
             on w.lao_id = p_lao and p_day between w.valid_from and w.valid_to
      left join eplan.deadline p
             on p.round_id = r.round_id and p.province_id = w.province_id
      left join eplan.deadline l
             on l.round_id = r.round_id and l.lao_id = p_lao
     where r.round_id = p_round and r.province_id is null and r.lao_id is null
$$;
