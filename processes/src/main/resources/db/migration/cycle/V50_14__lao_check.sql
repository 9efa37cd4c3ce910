-- Looks of the daily and weekly check (letter W 1182 item 2): who looked at which LAO when, and what they remarked. Written
-- once, never changed. What had been recorded last at that moment stands beside it.
create table eplan.lao_check (
    id          bigint      generated always as identity primary key,
    lao_id      bigint      not null,
    account_id  bigint,
    by_name     text        not null,
    for_name    text,
    on_day      date        not null,
    at          timestamptz not null,
    remark      text        check (length(remark) <= 1000),
    last_change timestamptz
);
comment on column eplan.lao_check.at is 'the business instant';
create index lao_check_lao on eplan.lao_check (lao_id, on_day, id);
create index lao_check_account on eplan.lao_check (account_id, on_day);
