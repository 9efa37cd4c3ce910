-- Append-only: the trigger refuses what would change or remove a line.
create table audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    business_day date       not null,
    account_id  bigint,
    actor_name  text        not null,
    role        text        not null,
    action      text        not null,
    subject     text        not null,
    reason      text,
    detail      text        not null
);
create index audit_entry_subject on audit_entry (subject, id);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit record is append-only';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_is_append_only();
