-- Somebody asks for a later date for an LAO's round: officers, the head or headquarters look at it.
alter table eplan.work_item drop constraint work_item_kind_check;
alter table eplan.work_item add constraint work_item_kind_check
    check (kind in ('ENTER', 'VERIFY', 'ON_BEHALF', 'EXPEDITE', 'DISPUTE', 'EXTENSION'));
