-- Changes of a published calendar: collected, previewed, applied in one transaction, undone. Never removed once applied.
create table eplan.change_set (
    id             bigint      generated always as identity primary key,
    version        bigint      not null default 0,
    fiscal_year    int         not null references eplan.timeline_year,
    state          text        not null
        check (state in ('DRAFT', 'SUBMITTED', 'SCHEDULED', 'APPLIED', 'UNDONE', 'FAILED')),
    reason         text        not null default '',
    letter         text,
    by_name        text        not null,
    account_id     bigint      not null,
    at             timestamptz not null,
    scheduled_on   date,
    scheduled_by   text,
    applied_by     text,
    applied_at     timestamptz,
    foreseen       jsonb       not null default '{}',
    report         jsonb       not null default '{}',
    left_as_is     text[]      not null default '{}',
    failure        text
);
comment on column eplan.change_set.at is 'the business instant of the last edit';
comment on column eplan.change_set.foreseen is 'counts by effect, as previewed';
comment on column eplan.change_set.report is 'counts by effect, as applied';
create unique index change_set_draft on eplan.change_set (account_id, fiscal_year) where state = 'DRAFT';
create index change_set_due on eplan.change_set (scheduled_on) where state = 'SCHEDULED';

create table eplan.change_set_edit (
    id            bigint  generated always as identity primary key,
    change_set_id bigint  not null references eplan.change_set on delete cascade,
    kind          text    not null check (kind in ('DUE', 'OPENING', 'LOCK', 'HOLIDAY', 'NO_HOLIDAY')),
    round_id      bigint  references eplan.round,
    province_id   bigint  references eplan.province,
    day           date,
    from_day      date,
    to_day        date,
    name_th       text,
    name_en       text,
    holiday_kind  text,
    source        text,
    note          text,
    before        jsonb,
    constraint change_set_edit_once unique nulls not distinct (change_set_id, kind, round_id, province_id, day)
);
comment on column eplan.change_set_edit.day is 'of holidays';
comment on column eplan.change_set_edit.before is 'of holidays: the row as it was when the edit was put, and then when the set was applied; null when there was none; of opening dates and locks: the day as it was when the set was applied';

alter table eplan.timeline_change add column change_set_id bigint references eplan.change_set;
create index timeline_change_of_set on eplan.timeline_change (change_set_id) where change_set_id is not null;
