-- Whose LAO it is, copied from eplan.portfolio_on when the work is raised and kept by the events that change it: the others
-- of the province's analysts do not see the work (decision 013). Nobody's LAO is everybody's. No LAO was anybody's before.
alter table eplan.work_item add column analyst_id bigint;

-- The counts of an analyst's list need no row either. The index on an LAO's open work serves the changes.
drop index eplan.work_item_province;
create index work_item_province on eplan.work_item (province_id, (not promise_broken), due_on, id)
    include (asleep_until, assignee_id, analyst_id, level, kind, round_id, lao_type, district_id)
    where state = 'OPEN' and audience <> 'LAO';
