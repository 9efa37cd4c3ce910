-- The letter by which headquarters opened a hiring year, with the guidelines that came with it; and the days within which things are to be done.
create table eplan.hiring_opening (
    fiscal_year     int         primary key check (fiscal_year between 2500 and 2700),
    letter          text        not null check (length(letter) between 1 and 200),
    dated           date        not null,
    cut_off         date        not null,
    guidelines_name text        not null,
    guidelines_type text        not null,
    guidelines_size int         not null,
    guidelines      bytea       not null,
    by_name         text        not null,
    for_name        text,
    on_day          date        not null,
    at              timestamptz not null
);
comment on column eplan.hiring_opening.cut_off is 'up to which day, inclusive, cases count for the system scores';
comment on column eplan.hiring_opening.at is 'the business instant';

-- One row; for what opens from now on.
create table eplan.hiring_terms (
    single       boolean     primary key default true check (single),
    sign_days    int         not null check (sign_days between 1 and 60),
    check_days   int         not null check (check_days between 1 and 60),
    deliver_days int         not null check (deliver_days between 1 and 60),
    inspect_days int         not null check (inspect_days between 1 and 60),
    changed_by   text        not null,
    reason       text        not null,
    at           timestamptz not null
);
comment on table eplan.hiring_terms is 'working days';
insert into eplan.hiring_terms values (true, 10, 10, 5, 5, 'e-Plan', 'ค่าเริ่มต้น', now());

-- The last running number of a province's hiring year; steps are numbered one after the other.
create table eplan.hiring_number (
    hiring_year_id bigint primary key references eplan.hiring_year,
    last           int    not null
);

-- Why the next step of this kind is a further turn; gone once that step has opened.
create table eplan.hiring_return (
    id             bigint generated always as identity primary key,
    hiring_year_id bigint not null references eplan.hiring_year,
    kind           text   not null,
    contract_id    bigint references eplan.contract,
    instalment     int,
    reason         text   not null
);
create index hiring_return_of_year on eplan.hiring_return (hiring_year_id);

-- Duty 1: the request form, a draft until it is sent.
create table eplan.hiring_request (
    hiring_year_id bigint primary key references eplan.hiring_year,
    version        int    not null,
    posts          int    not null check (posts between 0 and 50),
    reasons        text   not null check (length(reasons) <= 2000),
    signer         text   not null check (length(signer) <= 200),
    position       text   not null check (length(position) <= 200),
    sent_on        date,
    sent_by        text,
    sent_for       text
);

create table eplan.hiring_request_person (
    hiring_year_id bigint not null references eplan.hiring_request,
    place          int    not null,
    name           text   not null check (length(name) between 1 and 200),
    account_id     bigint references eplan.account,
    remark         text   not null check (length(remark) <= 500),
    primary key (hiring_year_id, place)
);

-- Duty 3: the approval to hire, and the contractors found.
create table eplan.hiring_approval (
    hiring_year_id bigint primary key references eplan.hiring_year,
    posts          int    not null check (posts between 0 and 50),
    given_up       int    not null default 0,
    letter         text   not null check (length(letter) between 1 and 200),
    dated          date   not null,
    approved_on    date   not null,
    by_name        text   not null,
    for_name       text,
    check (given_up between 0 and posts)
);

create table eplan.hiring_candidate (
    id             bigint generated always as identity primary key,
    hiring_year_id bigint not null references eplan.hiring_year,
    name           text   not null check (length(name) between 1 and 200),
    account_id     bigint references eplan.account,
    remark         text   not null check (length(remark) <= 500)
);
create index hiring_candidate_of on eplan.hiring_candidate (hiring_year_id, id);

-- Requests for a later date of one step; at most one of a step waits. Never removed.
create table eplan.hiring_later (
    id                  bigint      generated always as identity primary key,
    step_id             bigint      not null references eplan.hiring_step,
    state               text        not null default 'ASKED'
        check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    reason              text        not null check (length(reason) between 1 and 2000),
    old_due             date        not null,
    wanted_due          date        not null,
    granted_due         date,
    asked_by            bigint,
    asked_name          text        not null,
    asked_for           text,
    asked_on            date        not null,
    decided_by          bigint,
    decided_name        text,
    decided_for         text,
    decided_on          date,
    remark              text check (length(remark) <= 2000),
    process_instance_id varchar(64),
    at                  timestamptz not null
);
comment on column eplan.hiring_later.asked_by is 'the account; null for the system and for whoever has none';
comment on column eplan.hiring_later.at is 'the business instant at which it was asked for';
create unique index hiring_later_one_open on eplan.hiring_later (step_id) where state = 'ASKED';
create index hiring_later_of on eplan.hiring_later (step_id, id);
create index hiring_later_instance on eplan.hiring_later (process_instance_id) where process_instance_id is not null;
