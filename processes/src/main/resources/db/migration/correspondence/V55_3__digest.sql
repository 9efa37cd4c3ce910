-- The daily mail of each person and business day: at most one (docs/decisions/020-digest.md).
create table eplan.digest (
    account_id bigint      not null references eplan.account,
    on_day     date        not null,
    state      text        not null check (state in
        ('TAKEN', 'SENDING', 'LATER', 'SENT', 'NOTHING', 'REFUSED', 'UNCERTAIN', 'GIVEN_UP')),
    tries      int         not null,
    node       text        not null,
    at         timestamptz not null default clock_timestamp(),
    error      text,
    primary key (account_id, on_day)
);
comment on column eplan.digest.state is
    'TAKEN: a node writes it, no server has heard of it; SENDING: a server may have; LATER: it is tried again today';
comment on column eplan.digest.at is 'real time of the last step';
create index digest_unfinished on eplan.digest (on_day) where state in ('TAKEN', 'SENDING', 'LATER');
