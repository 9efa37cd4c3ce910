-- Which analyst (จนท.วถ.) looks after which LAO, and who did. Days, both ends included; an open end is 'infinity'.
create table eplan.portfolio (
    id         bigint      generated always as identity primary key,
    lao_id     bigint      not null references eplan.lao,
    account_id bigint      not null references eplan.account,
    valid_from date        not null,
    valid_to   date        not null default 'infinity',
    by_name    text        not null,
    reason     text        not null,
    at         timestamptz not null default clock_timestamp(),
    check (valid_from <= valid_to),
    constraint portfolio_one_analyst
        exclude using gist (lao_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index portfolio_lao on eplan.portfolio (lao_id, valid_from);
create index portfolio_account on eplan.portfolio (account_id) where valid_to = 'infinity';

-- Whose LAO is whose on a day, one row an LAO that is somebody's. It counts only while the analyst may sign in and belongs
-- to the province where the LAO lies: an LAO that changes province, or whose analyst has left, is nobody's from that
-- moment on. Plain SQL and stable, so that the planner inlines it into the query that joins it.
create function eplan.portfolio_on(day date)
    returns table (lao_id bigint, province_id bigint, account_id bigint, display_name text)
    language sql stable
as $$
    select p.lao_id, l.province_id, p.account_id, a.display_name
      from eplan.portfolio p
      join eplan.account a on a.id = p.account_id
      join eplan.lao_province l on l.lao_id = p.lao_id and day between l.valid_from and l.valid_to
     where day between p.valid_from and p.valid_to
       and a.enabled and a.role = 'ANALYST' and a.province_id = l.province_id
$$;
