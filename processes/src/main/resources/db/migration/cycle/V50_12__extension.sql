-- Requests for a later date, and what was given without being asked for. Never removed; at most one of a round waits.
create table eplan.extension (
    id                  bigint      generated always as identity primary key,
    version             int         not null default 0,
    entry_round_id      bigint      not null references eplan.entry_round,
    lao_id              bigint      not null,
    batch               uuid,
    state               text        not null
        check (state in ('ASKED', 'ENDORSED', 'WITH_HQ', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    reason              text        not null
        check (reason in ('FLOOD', 'FIRE', 'SYSTEM', 'STAFF', 'COUNCIL', 'ELECTION', 'OTHER')),
    text                text        not null check (length(text) between 1 and 2000),
    letter              text check (length(letter) <= 200),
    old_due             date        not null,
    wanted_due          date        not null,
    granted_due         date,
    beyond_province     boolean     not null,
    endorse_by          date        not null,
    process_instance_id varchar(64),
    asked_by            bigint,
    asked_name          text        not null,
    asked_role          text        not null,
    asked_on            date        not null,
    asked_at            timestamptz not null,
    supported           boolean,
    endorsed_name       text,
    endorsed_role       text,
    endorsed_remark     text,
    endorsed_on         date,
    passed_name         text,
    passed_role         text,
    passed_remark       text,
    passed_on           date,
    decided_by          bigint,
    decided_name        text,
    decided_role        text,
    decided_remark      text,
    decided_on          date,
    for_name            text
);
comment on column eplan.extension.beyond_province is 'further than the province may go by itself, on the day it was asked for';
comment on column eplan.extension.asked_at is 'the business instant';
comment on column eplan.extension.for_name is 'for whom somebody stood in who decided it';
create unique index extension_one_open on eplan.extension (entry_round_id) where state in ('ASKED', 'ENDORSED', 'WITH_HQ');
create index extension_of_round on eplan.extension (entry_round_id, id);
create index extension_of_lao on eplan.extension (lao_id, id);
create index extension_batch on eplan.extension (batch) where batch is not null;
create index extension_instance on eplan.extension (process_instance_id) where process_instance_id is not null;

create table eplan.extension_file (
    id           bigint      generated always as identity primary key,
    extension_id bigint      not null references eplan.extension,
    name         text        not null,
    media_type   text        not null,
    size         int         not null,
    content      bytea       not null,
    by_name      text        not null,
    at           timestamptz not null
);
comment on column eplan.extension_file.at is 'the business instant';
create index extension_file_of on eplan.extension_file (extension_id, id);
