-- Work of the analyst hiring cycle lies in the same list: the steps of provinces, contractors and headquarters, chasing them, and
-- later dates for them. Such a row is about a step instead of an LAO's round, and its name is the province's or the contractor's.
alter table eplan.work_item drop constraint work_item_kind_check;
alter table eplan.work_item
    add constraint work_item_kind_check
        check (kind in ('ENTER', 'VERIFY', 'ON_BEHALF', 'EXPEDITE', 'DISPUTE', 'EXTENSION', 'HIRING')),
    add column hiring_step_id bigint,
    alter column entry_round_id drop not null,
    alter column lao_id drop not null,
    alter column lao_type drop not null,
    alter column round_id drop not null,
    add constraint work_item_about_one check (num_nonnulls(entry_round_id, hiring_step_id) = 1),
    add constraint work_item_of_lao
        check (num_nulls(lao_id, lao_type, round_id) = case when entry_round_id is null then 3 else 0 end),
    add constraint work_item_hiring check (kind <> 'HIRING' or hiring_step_id is not null);
comment on column eplan.work_item.lao_name is 'whom it is about: the LAO, or the province or contractor of a step of the hiring cycle';
comment on column eplan.work_item.analyst_id is 'whose LAO, or whose own contract it is; null for nobody''s';

create index work_item_hiring_step on eplan.work_item (hiring_step_id) where hiring_step_id is not null;
create unique index work_item_one_hiring_expedite on eplan.work_item (hiring_step_id)
    where kind = 'EXPEDITE' and hiring_step_id is not null;

-- Analysts see of hiring only what is their own, and days are told by step: both ask for the step, from the index alone.
drop index eplan.work_item_province;
create index work_item_province on eplan.work_item (province_id, due_on, id)
    include (promise_broken, asleep_until, assignee_id, analyst_id, level, kind, round_id, lao_type, district_id, hiring_step_id)
    where state = 'OPEN' and audience <> 'LAO';
drop index eplan.work_item_hq;
create index work_item_hq on eplan.work_item (due_on, id)
    include (promise_broken, asleep_until, assignee_id, level, kind, round_id, lao_type, district_id, hiring_step_id)
    where state = 'OPEN' and audience = 'HQ';

-- What is asked for is done once a step, as it is once a round.
alter table eplan.work_act_item add column hiring_step_id bigint;
