-- The analyst hiring cycle (letter W 1353, notes 2 and 3): one case for each province and hiring year, its contracts with their
-- instalments, and the steps of both, which have a date, an inbox item and an escalation as an LAO's round has.
create table eplan.hiring_year (
    id                  bigint      generated always as identity primary key,
    version             int         not null default 0,
    fiscal_year         int         not null check (fiscal_year between 2500 and 2700),
    province_id         bigint      not null references eplan.province,
    state               text        not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    process_instance_id varchar(64),
    opened_on           date        not null,
    closed_on           date,
    budget_on           date,
    budget_letter       text,
    budget_by           text,
    unique (fiscal_year, province_id)
);
comment on table eplan.hiring_year is 'hiring year 2555 runs from July 2554';
create index hiring_year_instance on eplan.hiring_year (process_instance_id);

-- A natural person who takes on the work. The ID number is encrypted by the application; the digest, keyed too, tells whether two
-- contracts are with the same person.
create table eplan.contractor (
    id        bigint generated always as identity primary key,
    id_number bytea  not null,
    id_digest bytea  not null unique,
    id_last   text   not null
);
comment on column eplan.contractor.id_number is 'AES-GCM: nonce, then cipher text with tag';
comment on column eplan.contractor.id_last is 'the last three digits, which are shown';

create table eplan.contract (
    id                  bigint        generated always as identity primary key,
    version             int           not null default 0,
    hiring_year_id      bigint        not null references eplan.hiring_year,
    number              text          not null check (length(number) between 1 and 60),
    contractor_id       bigint        not null references eplan.contractor,
    name                text          not null check (length(name) between 1 and 200),
    telephone           text          not null default '' check (length(telephone) <= 60),
    account_id          bigint        references eplan.account,
    renews              bigint        references eplan.contract,
    state               text          not null default 'SIGNED' check (state in ('SIGNED', 'RUNNING', 'SETTLING', 'ENDED')),
    documents           text          not null default 'TO_SEND' check (documents in ('TO_SEND', 'WITH_HQ', 'RETURNED', 'ACCEPTED')),
    documents_returned  text,
    signed_on           date          not null,
    from_on             date          not null,
    to_on               date          not null,
    last_day            date          not null,
    amount              numeric(14, 2) not null check (amount >= 0),
    penalty_rate        numeric(6, 4) not null check (penalty_rate between 0 and 1),
    end_kind            text          check (end_kind in ('TERM', 'TERMINATED', 'REPLACED')),
    end_reason          text,
    process_instance_id varchar(64),
    by_name             text          not null,
    at                  timestamptz   not null,
    check (from_on <= to_on and last_day between from_on and to_on),
    constraint contract_one_at_a_time
        exclude using gist (contractor_id with =, daterange(from_on, last_day, '[]') with &&)
);
comment on column eplan.contract.last_day is 'of the term, or earlier where it was ended early';
comment on column eplan.contract.penalty_rate is 'percent of the amount a day';
create index contract_of_year on eplan.contract (hiring_year_id);
create index contract_of_account on eplan.contract (account_id);

create table eplan.instalment (
    contract_id   bigint         not null references eplan.contract,
    number        int            not null check (number between 1 and 36),
    from_on       date           not null,
    to_on         date           not null,
    amount        numeric(14, 2) not null check (amount >= 0),
    due_on        date           not null,
    state         text           not null default 'PLANNED'
        check (state in ('PLANNED', 'OPEN', 'DELIVERED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
    first_due     date,
    delivered_on  date,
    accepted_on   date,
    inspectors    text[]         not null default '{}',
    remark        text,
    late_days     int            not null default 0,
    penalty       numeric(14, 2),
    penalty_reason text,
    primary key (contract_id, number),
    check (from_on <= to_on)
);
comment on column eplan.instalment.due_on is 'by when to deliver, as the contract has it; a granted later date stands with the step';
comment on column eplan.instalment.first_due is 'the date in force when the delivery that was accepted was made';

-- One duty with a date. Its date: a granted later one, else its own, else the calendar's for the province or the nation.
create table eplan.hiring_step (
    id                  bigint      generated always as identity primary key,
    version             int         not null default 0,
    hiring_year_id      bigint      not null references eplan.hiring_year,
    kind                text        not null
        check (kind in ('REQUEST', 'EVALUATION', 'APPROVAL', 'SIGNING', 'DOCUMENTS', 'DOCUMENT_CHECK', 'DELIVERY', 'INSPECTION')),
    responsible         text        not null check (responsible in ('PROVINCE', 'HQ', 'ANALYST')),
    round_id            bigint      references eplan.round,
    own_due             date,
    extended_due        date,
    contract_id         bigint      references eplan.contract,
    instalment          int,
    turn                int         not null default 1,
    returned            text,
    state               text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'CANCELLED')),
    started             boolean     not null default false,
    case_number         text        not null unique,
    process_instance_id varchar(64) not null unique,
    opened_on           date        not null,
    watched_to          date,
    done_on             date,
    done_due            date,
    check ((round_id is null) <> (own_due is null)),
    check ((state = 'DONE') = (done_due is not null))
);
comment on column eplan.hiring_step.done_due is 'the date in force when it was done';
create index hiring_step_of_year on eplan.hiring_step (hiring_year_id, id);
create index hiring_step_of_contract on eplan.hiring_step (contract_id, id) where contract_id is not null;
create index hiring_step_of_round on eplan.hiring_step (round_id) where round_id is not null and state = 'OPEN';
create unique index hiring_step_one_open on eplan.hiring_step
    (hiring_year_id, kind, coalesce(contract_id, 0), coalesce(instalment, 0)) where state = 'OPEN';

-- One overdue spell after another of one step; as eplan.escalation of rounds.
create table eplan.hiring_spell (
    step_id             bigint primary key references eplan.hiring_step,
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
    withdrawn_reason    text,
    audience            text        check (audience in ('OFFICER', 'HEAD', 'HQ'))
);
create index hiring_spell_instance on eplan.hiring_spell (process_instance_id);

-- Every step with its date in force, its province and whose it is. The one place that says so.
create view eplan.hiring_step_now as
select s.id, s.hiring_year_id, y.fiscal_year, y.province_id, s.kind, s.responsible, s.round_id, s.contract_id, s.instalment, s.turn,
       s.returned, s.state, s.started, s.case_number, s.process_instance_id, s.opened_on, s.watched_to, s.done_on, s.done_due,
       coalesce(s.own_due, p.due_on, d.due_on) as calendar_due,
       coalesce(s.extended_due, s.own_due, p.due_on, d.due_on) as due_on,
       case when s.extended_due is not null then 'EXTENDED' when s.own_due is not null then 'OWN'
            when p.id is not null then 'PROVINCE' else 'CALENDAR' end as due_source,
       c.account_id, c.name as contractor, c.number as contract_number
  from eplan.hiring_step s
  join eplan.hiring_year y on y.id = s.hiring_year_id
  left join eplan.contract c on c.id = s.contract_id
  left join eplan.deadline d on d.round_id = s.round_id and d.province_id is null and d.lao_id is null
  left join eplan.deadline p on p.round_id = s.round_id and p.province_id = y.province_id and p.lao_id is null;

-- The one word for where a step stands, as eplan.round_standing of rounds; far_before is the day before which a date is far overdue.
create function eplan.hiring_standing(
    state text, started boolean, turn int, done_on date, done_due date, due_source text, due date, today date, far_before date)
    returns text language sql immutable as $$
select case
    when state = 'CANCELLED' then 'RETIRED'
    when state = 'DONE' and done_on <= done_due then 'ON_TIME'
    when state = 'DONE' then 'LATE'
    when today > due and due < far_before then 'FAR_OVERDUE'
    when today > due then 'OVERDUE'
    when turn > 1 then 'RETURNED'
    when due_source = 'EXTENDED' then 'EXTENDED'
    when started then 'STARTED'
    else 'UNTOUCHED'
end $$;

-- The history that people read.
create table eplan.hiring_event (
    id             bigint      generated always as identity primary key,
    hiring_year_id bigint      not null references eplan.hiring_year,
    contract_id    bigint      references eplan.contract,
    step_id        bigint      references eplan.hiring_step,
    type           text        not null,
    detail         text,
    about          date,
    by_name        text        not null,
    for_name       text,
    on_day         date        not null,
    at             timestamptz not null
);
comment on column eplan.hiring_event.at is 'the business instant';
create index hiring_event_of_year on eplan.hiring_event (hiring_year_id, id);
create index hiring_event_of_contract on eplan.hiring_event (contract_id, id) where contract_id is not null;
