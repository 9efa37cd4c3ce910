-- What people do to one or many items of work: at once where it can be taken back for ten seconds; after ten seconds, piece by
-- piece, where it cannot (docs/decisions/012-work-acts.md).
alter table eplan.work_item
    add column wakes_on   text check (wakes_on in ('RECORDED', 'MESSAGE', 'DECISION')),
    add column snoozed_by text;

create table eplan.work_act (
    id          bigint generated always as identity primary key,
    kind        text        not null
        check (kind in ('CLAIM', 'RELEASE', 'ASSIGN', 'SNOOZE', 'WAKE', 'NOTE', 'REMIND')),
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'UNDONE')),
    account_id  bigint      not null references eplan.account,
    role        text        not null,
    province_id bigint,
    by_name     text        not null,
    for_account bigint,
    for_name    text,
    to_account  bigint references eplan.account,
    remark      text check (length(remark) <= 1000),
    until_on    date,
    channel     text,
    person      text,
    outcome     text,
    next_step   text,
    promised_on date,
    on_day      date        not null,
    -- real time from here on: until run_at it can be taken back, and then what waits is done; beat_at says that a node is at it
    at          timestamptz not null default clock_timestamp(),
    run_at      timestamptz not null default clock_timestamp() + interval '10 seconds',
    beat_at     timestamptz
);
create index work_act_waiting on eplan.work_act (run_at) where state in ('WAITING', 'RUNNING');

-- No outcome yet: still to be done. Acts done at once keep only what they changed, as it stood before.
create table eplan.work_act_item (
    act_id            bigint not null references eplan.work_act,
    work_item_id      bigint not null,
    entry_round_id    bigint,
    outcome           text
        check (outcome in ('DONE', 'ALREADY', 'TAKEN', 'GONE', 'NOT_FOR_THEM', 'REFUSED', 'CHANGED')),
    message           text,
    params            text[],
    before_assignee   bigint,
    before_asleep     date,
    before_wakes      text,
    before_snoozed_by text,
    version_after     int,
    primary key (act_id, work_item_id)
);
