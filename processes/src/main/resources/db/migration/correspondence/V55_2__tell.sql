-- Whoever listens hears at once whose notices have changed; never what they say (docs/decisions/019-live-changes.md).
create function eplan.tell_notices() returns trigger language plpgsql as $$
begin
    perform pg_notify('eplan', 'account:' || c.account_id) from (select distinct account_id from changed) c;
    return null;
end $$;

create trigger notice_told after insert on eplan.notice
    referencing new table as changed for each statement execute function eplan.tell_notices();
create trigger notice_told_again after update on eplan.notice
    referencing new table as changed for each statement execute function eplan.tell_notices();
