-- The list's own order: broken promises first, then by due date; so a page is read from the index and nothing is sorted.
drop index eplan.work_item_province;
create index work_item_province on eplan.work_item (province_id, (not promise_broken), due_on, id)
    include (asleep_until, assignee_id, level, kind, round_id, lao_type, district_id)
    where state = 'OPEN' and audience <> 'LAO';
