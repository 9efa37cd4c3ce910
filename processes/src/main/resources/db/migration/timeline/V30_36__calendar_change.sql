-- Changes of opening dates, last days of acceptance and holidays, so that a set that is to be undone sees what came after it, also where
-- that made the day what the set had made it. Due dates are in eplan.timeline_change. Sets that were applied before have no rows here.
create table eplan.calendar_change (
    id            bigint  generated always as identity primary key,
    kind          text    not null check (kind in ('OPENING', 'LOCK', 'HOLIDAY')),
    round_id      bigint  references eplan.round on delete cascade,
    day           date,
    change_set_id bigint  references eplan.change_set on delete cascade,
    put_back      boolean not null default false,
    check ((kind = 'HOLIDAY') = (day is not null)),
    check ((kind = 'HOLIDAY') = (round_id is null))
);
comment on column eplan.calendar_change.day is 'of holidays';
comment on column eplan.calendar_change.change_set_id is 'null for a change by itself';
create index calendar_change_round on eplan.calendar_change (round_id, kind, id) where round_id is not null;
create index calendar_change_day on eplan.calendar_change (day, id) where day is not null;
create index calendar_change_of_set on eplan.calendar_change (change_set_id) where change_set_id is not null;
