-- Moving running cases to the newest version of a model: what is asked for, how far it is, what failed. Goes on after a stop.
create table eplan.model_migration (
    id           bigint      generated always as identity primary key,
    model        text        not null,
    from_version int         not null,
    to_version   int         not null,
    total        bigint      not null,
    reason       text        not null,
    by_name      text        not null,
    account_id   bigint,
    at           timestamptz not null,
    ended_at     timestamptz
);
create unique index model_migration_running on eplan.model_migration (model) where ended_at is null;

create table eplan.model_migration_case (
    migration_id bigint not null references eplan.model_migration,
    instance     text   not null,
    business_key text,
    state        text   not null default 'WAITING' check (state in ('WAITING', 'MOVED', 'FAILED', 'ENDED')),
    cause        text,
    primary key (migration_id, instance)
);
create index model_migration_case_waiting on eplan.model_migration_case (migration_id, instance) where state = 'WAITING';
comment on column eplan.model_migration_case.state is 'ENDED: the case ended by itself before its turn';
