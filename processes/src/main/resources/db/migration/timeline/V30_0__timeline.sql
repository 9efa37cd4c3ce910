-- The calendars of the fiscal years. Years are of the Buddhist era; all days inclusive, Asia/Bangkok.
create table eplan.timeline_year (
    fiscal_year int         primary key check (fiscal_year between 2500 and 2700),
    prepared_at timestamptz not null default clock_timestamp()
);

-- One row of one year's calendar. Its due date is not here: see eplan.deadline.
create table eplan.round (
    id          bigint  generated always as identity primary key,
    fiscal_year int     not null references eplan.timeline_year,
    key         text    not null,
    kind        text    not null check (kind in ('CLOSING', 'RECORDING', 'VERIFYING', 'MONTHLY')),
    row_no      int     not null check (row_no between 0 and 99),
    name_th     text    not null,
    name_en     text    not null,
    short_th    text    not null,
    short_en    text    not null,
    data_year   int     not null,
    opens_on    date    not null,
    responsible text    not null check (responsible in ('LAO', 'ANALYST')),
    items       text[]  not null check (cardinality(items) > 0),
    legal_basis text    not null,
    retired     boolean not null default false,
    version     bigint  not null default 0,
    unique (fiscal_year, key)
);

-- The one truth about due dates: a row without province and LAO is the round's default, the others are narrower.
-- A lock that a narrower row leaves empty is that of the wider one.
create table eplan.deadline (
    id          bigint  generated always as identity primary key,
    round_id    bigint  not null references eplan.round,
    province_id bigint  references eplan.province,
    lao_id      bigint  references eplan.lao,
    due_on      date    not null,
    lock_on     date,
    reason      text    not null,
    changed_by  text    not null,
    version     bigint  not null default 0,
    check (province_id is null or lao_id is null),
    check (lock_on is null or lock_on >= due_on),
    constraint deadline_scope unique nulls not distinct (round_id, province_id, lao_id)
);
create index deadline_lao on eplan.deadline (lao_id, round_id) where lao_id is not null;

-- Moves of due dates, and what put them back. Never changed, never removed.
create table eplan.timeline_change (
    id            bigint      generated always as identity primary key,
    round_id      bigint      not null references eplan.round,
    province_id   bigint      references eplan.province,
    old_due       date        not null,
    new_due       date        not null,
    new_override  boolean     not null,
    reason        text        not null,
    letter        text,
    changed_by    text        not null,
    account_id    bigint,
    at            timestamptz not null,
    undoes        bigint      unique references eplan.timeline_change
);
comment on column eplan.timeline_change.new_override is 'the province had no date of its own before';
comment on column eplan.timeline_change.at is 'the business instant';
create index timeline_change_scope on eplan.timeline_change (round_id, province_id, id);

create table eplan.holiday (
    day       date    primary key,
    name_th   text    not null,
    name_en   text    not null,
    kind      text    not null
        check (kind in ('FIXED', 'LUNAR', 'ROYAL', 'SUBSTITUTE', 'SPECIAL', 'REGIONAL')),
    source    text    not null,
    note      text    not null default '',
    removed   boolean not null default false,
    edited_by text
);
comment on column eplan.holiday.kind is 'REGIONAL: in some provinces only, a working day for the nation';
comment on column eplan.holiday.edited_by is 'who at headquarters changed the row; null as shipped';

-- One row, another value after every change, so that whoever holds the holidays in memory sees that they have changed.
-- From a sequence, because a number that is rolled back must never come again with other holidays.
create sequence eplan.holiday_version_seq;
create table eplan.holiday_version (
    single  boolean primary key default true check (single),
    version bigint  not null
);
insert into eplan.holiday_version (version) values (nextval('eplan.holiday_version_seq'));

create function eplan.holidays_changed() returns trigger language plpgsql as $$
begin
    update eplan.holiday_version set version = nextval('eplan.holiday_version_seq');
    return null;
end $$;
create trigger holidays_changed after insert or update or delete or truncate on eplan.holiday
    for each statement execute function eplan.holidays_changed();
