-- With four eyes: what one process owner asks for in a published year and another decides. A special round that is asked for is kept
-- as eplan.round would have it; a round that is to be taken out, or back in, is named. Never removed.
create table eplan.year_request (
    id             bigint      generated always as identity primary key,
    fiscal_year    int         not null references eplan.timeline_year,
    act            text        not null check (act in ('SPECIAL', 'RETIRE', 'TAKE_BACK')),
    state          text        not null default 'WAITING' check (state in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    round_id       bigint      references eplan.round,
    reason         text        not null,
    letter         text,
    by_name        text        not null,
    account_id     bigint      not null,
    at             timestamptz not null,
    decided_by     text,
    decided_at     timestamptz,
    decision       text        not null default '',
    key            text,
    kind           text,
    name_th        text,
    name_en        text,
    short_th       text,
    short_en       text,
    data_year      int,
    opens_on       date,
    due_on         date,
    lock_on        date,
    responsible    text,
    items          text[],
    legal_basis    text,
    shift          text,
    reminders      smallint[],
    only_types     text[],
    only_provinces bigint[],
    only_laos      bigint[],
    check ((state = 'WAITING') = (decided_by is null)),
    check ((act = 'SPECIAL') = (key is not null)),
    check (act = 'SPECIAL' or round_id is not null),
    check (act <> 'SPECIAL'
        or num_nulls(kind, name_th, name_en, short_th, short_en, data_year, opens_on, due_on, responsible, items, legal_basis, shift) = 0)
);
comment on column eplan.year_request.round_id is 'of a special round: what it became';
comment on column eplan.year_request.account_id is 'of who asks; 0 for the system itself';
comment on column eplan.year_request.at is 'the business instant';
comment on column eplan.year_request.due_on is 'the day that was set, before the shift rule';
create index year_request_of_year on eplan.year_request (fiscal_year, id);
create unique index year_request_waiting_key on eplan.year_request (fiscal_year, key) where state = 'WAITING';
create unique index year_request_waiting_round on eplan.year_request (round_id) where state = 'WAITING';
