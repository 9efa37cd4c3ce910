-- One LAO's case for one fiscal year, and for each of its rounds. Province is never here: it is looked up for a day.
create table eplan.lao_year (
    id                  bigint generated always as identity primary key,
    lao_id              bigint      not null,
    fiscal_year         int         not null,
    state               text        not null default 'RUNNING' check (state in ('RUNNING', 'CLOSED')),
    process_instance_id varchar(64),
    opened_on           date        not null,
    unique (lao_id, fiscal_year)
);
create index lao_year_by_year on eplan.lao_year (fiscal_year);

create table eplan.entry_round (
    id                  bigint generated always as identity primary key,
    version             int         not null default 0,
    lao_year_id         bigint      not null references eplan.lao_year,
    lao_id              bigint      not null,
    fiscal_year         int         not null,
    round_id            bigint      not null,
    state               text        not null default 'PLANNED'
        check (state in ('PLANNED', 'OPEN', 'VERIFYING', 'RETURNED', 'ACCEPTED', 'NOT_RECEIVED', 'RETIRED')),
    case_number         text        not null unique,
    started             boolean     not null default false,
    process_instance_id varchar(64),
    opened_on           date,
    watched_to          date,
    on_behalf           text check (on_behalf in ('LADDER', 'PERSON')),
    on_behalf_wanted    boolean     not null default false,
    ever_returned       boolean     not null default false,
    returned_reason     text,
    completed_on        date,
    completed_due       date,
    ended_on            date,
    unique (lao_id, round_id)
);
create index entry_round_by_round on eplan.entry_round (round_id, state);
create index entry_round_by_year on eplan.entry_round (lao_year_id);

-- One overdue spell after another of one entry round; level and promise survive a withdrawal.
create table eplan.escalation (
    entry_round_id      bigint primary key references eplan.entry_round,
    version             int         not null default 0,
    process_instance_id varchar(64),
    state               text        not null check (state in ('OPEN', 'WITHDRAWN', 'ENDED')),
    spell               int         not null,
    level               int         not null check (level between 1 and 3),
    since               timestamptz not null,
    level_since         date        not null,
    touched_on          date,
    promised_on         date,
    promise_broken      boolean     not null default false,
    pass_up             boolean     not null default false,
    withdrawn_reason    text
);

create table eplan.chase_note (
    id             bigint generated always as identity primary key,
    entry_round_id bigint      not null references eplan.entry_round,
    channel        text        not null,
    person         text,
    outcome        text        not null,
    promised_on    date,
    account_id     bigint,
    by_name        text        not null,
    on_day         date        not null,
    at             timestamptz not null
);
create index chase_note_by_round on eplan.chase_note (entry_round_id, id);

create table eplan.case_event (
    id             bigint generated always as identity primary key,
    lao_id         bigint      not null,
    fiscal_year    int         not null,
    round_id       bigint,
    type           text        not null,
    on_day         date        not null,
    at             timestamptz not null,
    by_name        text        not null,
    detail         text,
    about          date
);
create index case_event_by_lao on eplan.case_event (lao_id, fiscal_year, id);

-- The one word for where a round stands; far_before is the day before which a due date counts as far overdue.
create function eplan.round_standing(
    state text, started boolean, completed_on date, completed_due date, source text, due date, today date, far_before date)
    returns text language sql immutable as $$
select case
    when state = 'RETIRED' then 'RETIRED'
    when state = 'PLANNED' then 'NOT_OPEN'
    when state = 'ACCEPTED' and completed_on <= completed_due then 'ON_TIME'
    when state = 'ACCEPTED' then 'LATE'
    when state = 'NOT_RECEIVED' then 'NOT_RECEIVED'
    when state = 'RETURNED' then 'RETURNED'
    when state = 'VERIFYING' then 'VERIFYING'
    when today > due and due < far_before then 'FAR_OVERDUE'
    when today > due then 'OVERDUE'
    when source = 'LAO' then 'EXTENDED'
    when started then 'STARTED'
    else 'UNTOUCHED'
end $$;

-- How far the opening of a year is meant to go.
create table eplan.year_opening (
    fiscal_year int  primary key,
    total       int  not null
);
