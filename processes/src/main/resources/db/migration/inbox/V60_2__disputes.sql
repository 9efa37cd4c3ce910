-- An LAO disputes what an analyst entered for it: the province's officers look at it. No task of the engine stands behind it.
alter table eplan.work_item drop constraint work_item_kind_check;
alter table eplan.work_item add constraint work_item_kind_check
    check (kind in ('ENTER', 'VERIFY', 'ON_BEHALF', 'EXPEDITE', 'DISPUTE'));
