-- For whom somebody stood in who wrote it ("B for A").
alter table eplan.case_event add column for_name text;
alter table eplan.chase_note add column for_name text;
