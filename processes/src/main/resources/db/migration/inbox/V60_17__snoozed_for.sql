-- Whom the one who hid an item stood in for (docs/decisions/018-substitution.md); says nothing where snoozed_by is null.
alter table eplan.work_item add column snoozed_for text;
alter table eplan.work_act_item add column before_snoozed_for text;
