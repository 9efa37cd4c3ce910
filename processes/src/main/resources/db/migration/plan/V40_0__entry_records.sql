-- What LAOs record. One row per LAO, data year (Buddhist era), item and period; its content is in the tables below.
create table eplan.entry_record (
    id               bigint      generated always as identity primary key,
    lao_id           bigint      not null references eplan.lao,
    data_year        int         not null check (data_year between 2500 and 2700),
    item             text        not null check (item ~ '^[a-z0-9-]{1,60}$'),
    period           text        not null check (period ~ '^[a-z0-9-]{1,60}$'),
    status           text        not null check (status in ('DRAFT', 'COMPLETE', 'RETURNED')),
    version          bigint      not null check (version > 0),
    by_name          text        not null,
    at               timestamptz not null,
    on_behalf_reason text        check (length(on_behalf_reason) <= 500),
    unique (lao_id, data_year, item, period)
);
comment on column eplan.entry_record.period is 'key of the round it is recorded for; year for what is recorded once a data year';
comment on column eplan.entry_record.by_name is 'who recorded last; returning it for correction is not recording';
comment on column eplan.entry_record.at is 'the business instant';

-- Every change of status. Never changed, never removed.
create table eplan.entry_record_change (
    id        bigint      generated always as identity primary key,
    record_id bigint      not null references eplan.entry_record,
    version   bigint      not null,
    status    text        not null check (status in ('DRAFT', 'COMPLETE', 'RETURNED')),
    by_name   text        not null,
    by_role   text        not null,
    at        timestamptz not null,
    reason    text        check (length(reason) <= 500),
    unique (record_id, version)
);
comment on column eplan.entry_record_change.reason is 'why on behalf, or why returned';

-- Vision, missions, strategies and their guidelines: positions count from 1.
create table eplan.vision (
    record_id bigint primary key references eplan.entry_record,
    vision    text   not null
);
create table eplan.mission (
    record_id bigint not null references eplan.entry_record,
    position  int    not null check (position > 0),
    mission   text   not null,
    primary key (record_id, position)
);
create table eplan.strategy (
    record_id bigint not null references eplan.entry_record,
    position  int    not null check (position > 0),
    name      text   not null,
    primary key (record_id, position)
);
create table eplan.guideline (
    record_id         bigint not null references eplan.entry_record,
    strategy_position int    not null,
    position          int    not null check (position > 0),
    guideline         text   not null,
    primary key (record_id, strategy_position, position),
    -- deferred: strategies and their guidelines are written by one statement
    foreign key (record_id, strategy_position) references eplan.strategy deferrable initially deferred
);

-- That something was recorded elsewhere, for items that have no form of their own.
create table eplan.attestation (
    record_id        bigint primary key references eplan.entry_record,
    recorded_where   text   not null,
    reference_number text   not null,
    reference_date   date,
    note             text   not null,
    no_change        boolean
);
comment on column eplan.attestation.no_change is 'answer of monthly items: nothing changed this month; null while not answered';
