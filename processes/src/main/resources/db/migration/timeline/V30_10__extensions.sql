-- Dates of single LAOs: when the row was written (business instant) and by which request, if one was asked for.
alter table eplan.deadline add column at timestamptz, add column request_id bigint;
comment on column eplan.deadline.at is 'the business instant; of rows of single LAOs only';
comment on column eplan.deadline.request_id is 'the request that was granted; null when nobody had asked';

-- Every later date that an LAO was given, and what took it back. Never changed, never removed.
create table eplan.lao_deadline_change (
    id         bigint      generated always as identity primary key,
    round_id   bigint      not null references eplan.round,
    lao_id     bigint      not null references eplan.lao,
    old_due    date        not null,
    new_due    date        not null,
    taken_back boolean     not null,
    reason     text        not null,
    request_id bigint,
    changed_by text        not null,
    account_id bigint,
    at         timestamptz not null
);
comment on column eplan.lao_deadline_change.at is 'the business instant';
create index lao_deadline_change_of on eplan.lao_deadline_change (lao_id, round_id, id);

-- One row. How far past the calendar's date a province may extend by itself, in days, and how many working days its officers have
-- to give their opinion.
create table eplan.extension_limit (
    single        boolean     primary key default true check (single),
    province_days int         not null check (province_days between 0 and 365),
    endorse_days  int         not null check (endorse_days between 1 and 30),
    changed_by    text        not null,
    reason        text        not null,
    at            timestamptz not null
);
insert into eplan.extension_limit values (true, 15, 3, 'e-Plan', 'ค่าเริ่มต้น', now());
