-- Whoever listens hears at once in which provinces, and whether at headquarters' level, the list of open work has changed; never
-- how (docs/decisions/019-live-changes.md). What LAOs have to do themselves is on nobody else's list and is not told, so that
-- opening a year tells nothing. A transaction that changes a thousand items of a province tells of it once.
create function eplan.tell_new_work() returns trigger language plpgsql as $$
begin
    perform pg_notify('eplan', 'inbox:' || t.topic)
       from (select cast(province_id as text) as topic from changed where state = 'OPEN' and audience <> 'LAO'
             union
             select 'hq' from changed where state = 'OPEN' and audience = 'HQ') t;
    return null;
end $$;

-- What was open before the change, or is after it.
create function eplan.tell_changed_work() returns trigger language plpgsql as $$
begin
    perform pg_notify('eplan', 'inbox:' || t.topic)
       from (select cast(province_id as text) as topic from former where state = 'OPEN' and audience <> 'LAO'
             union
             select cast(province_id as text) from changed where state = 'OPEN' and audience <> 'LAO'
             union
             select 'hq' from former where state = 'OPEN' and audience = 'HQ'
             union
             select 'hq' from changed where state = 'OPEN' and audience = 'HQ') t;
    return null;
end $$;

create trigger work_item_told after insert on eplan.work_item
    referencing new table as changed for each statement execute function eplan.tell_new_work();
create trigger work_item_told_again after update on eplan.work_item
    referencing old table as former new table as changed for each statement execute function eplan.tell_changed_work();
