-- The reader's own items come first, so no index has the list's order any more: the ids of a page are sorted out of one
-- group's range of due dates, from the index alone. For that it holds all columns that groups, filters and order look at
-- (the planner takes an expression for its columns: promise_broken has to be among them).
drop index eplan.work_item_province;
create index work_item_province on eplan.work_item (province_id, due_on, id)
    include (promise_broken, asleep_until, assignee_id, analyst_id, level, kind, round_id, lao_type, district_id)
    where state = 'OPEN' and audience <> 'LAO';

drop index eplan.work_item_hq;
create index work_item_hq on eplan.work_item (due_on, id)
    include (promise_broken, asleep_until, assignee_id, level, kind, round_id, lao_type, district_id)
    where state = 'OPEN' and audience = 'HQ';
