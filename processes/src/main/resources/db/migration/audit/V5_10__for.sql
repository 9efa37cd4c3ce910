-- For whom somebody stood in who did it ("B for A").
alter table eplan.audit_entry
    add column for_account bigint,
    add column for_name    text;
