-- The escalation ladder as headquarters edits it: versions of a table, never changed once written; one is in force.
create table eplan.ladder_version (
    id         bigint      generated always as identity primary key,
    number     int         not null unique,
    made_by    text,
    account_id bigint,
    reason     text        not null check (length(reason) <= 500),
    on_day     date,
    at         timestamptz not null default clock_timestamp()
);
comment on column eplan.ladder_version.made_by is 'null for the table that was shipped';
comment on column eplan.ladder_version.at is 'real time; on_day is the business day';

create table eplan.ladder_row (
    version_id   bigint not null references eplan.ladder_version,
    position     int    not null,
    kind         text   not null check (kind in ('CLOSING', 'RECORDING', 'VERIFYING', 'MONTHLY')),
    late         text   not null check (late in ('ANY', 'NONE', 'ONE', 'MORE')),
    setting      text   not null check (setting in ('ANY', 'NORMAL', 'STRICT')),
    rung         text   not null check (rung in ('REMINDER', 'ON_BEHALF', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3')),
    working_days int    not null check (working_days between -60 and 250),
    audience     text   not null check (audience in ('RESPONSIBLE', 'ANALYST', 'OFFICER', 'HEAD', 'HQ')),
    primary key (version_id, position)
);

-- Whoever arms a timer by the ladder holds this row FOR SHARE, whoever changes the ladder FOR UPDATE.
create table eplan.ladder_in_force (
    one        boolean primary key default true check (one),
    version_id bigint  not null references eplan.ladder_version
);

-- Provinces that are chased otherwise than normally, or were once.
create table eplan.ladder_setting (
    province_id bigint      primary key references eplan.province,
    setting     text        not null check (setting in ('NORMAL', 'STRICT')),
    changed_by  text        not null,
    reason      text        not null check (length(reason) <= 500),
    on_day      date        not null
);

-- The shipped table is the first version; a test holds it against escalation-ladder.dmn.
insert into eplan.ladder_version (id, number, reason) overriding system value values (1, 1, 'escalation-ladder.dmn');
select setval(pg_get_serial_sequence('eplan.ladder_version', 'id'), 1);
insert into eplan.ladder_row (version_id, position, kind, late, setting, rung, working_days, audience) values
    (1, 1, 'CLOSING', 'ANY', 'ANY', 'REMINDER', -7, 'RESPONSIBLE'),
    (1, 2, 'CLOSING', 'ANY', 'ANY', 'REMINDER', -1, 'RESPONSIBLE'),
    (1, 3, 'CLOSING', 'ANY', 'ANY', 'ON_BEHALF', -5, 'ANALYST'),
    (1, 4, 'CLOSING', 'ANY', 'ANY', 'LEVEL_1', 0, 'OFFICER'),
    (1, 5, 'CLOSING', 'ANY', 'ANY', 'LEVEL_2', 5, 'HEAD'),
    (1, 6, 'CLOSING', 'ANY', 'ANY', 'LEVEL_3', 10, 'HQ'),
    (1, 7, 'RECORDING', 'ANY', 'ANY', 'REMINDER', -7, 'RESPONSIBLE'),
    (1, 8, 'RECORDING', 'ANY', 'ANY', 'REMINDER', -1, 'RESPONSIBLE'),
    (1, 9, 'RECORDING', 'ANY', 'ANY', 'ON_BEHALF', 5, 'ANALYST'),
    (1, 10, 'RECORDING', 'ANY', 'ANY', 'LEVEL_1', 0, 'OFFICER'),
    (1, 11, 'RECORDING', 'ANY', 'ANY', 'LEVEL_2', 5, 'HEAD'),
    (1, 12, 'RECORDING', 'ANY', 'ANY', 'LEVEL_3', 10, 'HQ'),
    (1, 13, 'VERIFYING', 'ANY', 'ANY', 'REMINDER', -7, 'RESPONSIBLE'),
    (1, 14, 'VERIFYING', 'ANY', 'ANY', 'REMINDER', -1, 'RESPONSIBLE'),
    (1, 15, 'VERIFYING', 'ANY', 'ANY', 'LEVEL_1', 0, 'OFFICER'),
    (1, 16, 'VERIFYING', 'ANY', 'ANY', 'LEVEL_2', 5, 'HEAD'),
    (1, 17, 'VERIFYING', 'ANY', 'ANY', 'LEVEL_3', 10, 'HQ'),
    (1, 18, 'MONTHLY', 'ANY', 'ANY', 'REMINDER', -2, 'RESPONSIBLE'),
    (1, 19, 'MONTHLY', 'ANY', 'ANY', 'ON_BEHALF', 10, 'ANALYST'),
    (1, 20, 'MONTHLY', 'ANY', 'ANY', 'LEVEL_1', 3, 'OFFICER'),
    (1, 21, 'MONTHLY', 'ANY', 'ANY', 'LEVEL_2', 10, 'HEAD'),
    (1, 22, 'MONTHLY', 'ANY', 'ANY', 'LEVEL_3', 20, 'HQ');
insert into eplan.ladder_in_force (version_id) values (1);

-- Whose turn it is was a matter of the level alone.
alter table eplan.escalation add column audience text check (audience in ('OFFICER', 'HEAD', 'HQ'));
update eplan.escalation set audience = (array['OFFICER', 'HEAD', 'HQ'])[level];
