-- What people work from: written in the transaction of the engine's task, read by key. A read model: province, due date and
-- level are copies, kept by the events and moves that change them.
create table eplan.work_item (
    id             bigint generated always as identity primary key,
    version        int     not null default 0,
    task_id        varchar(64),
    kind           text    not null check (kind in ('ENTER', 'VERIFY', 'ON_BEHALF', 'EXPEDITE')),
    audience       text    not null check (audience in ('LAO', 'ANALYST', 'OFFICER', 'HEAD', 'HQ')),
    state          text    not null check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    entry_round_id bigint  not null,
    lao_id         bigint  not null,
    lao_name       text    not null,
    lao_type       text    not null,
    province_id    bigint  not null,
    district_id    bigint,
    fiscal_year    int     not null,
    round_id       bigint  not null,
    item           text,
    case_number    text    not null,
    level          int     not null default 0,
    due_on         date    not null,
    assignee_id    bigint,
    asleep_until   date,
    promise_broken boolean not null default false,
    last_note      text,
    last_note_on   date,
    created_on     date    not null,
    ended_on       date,
    end_reason     text
);
-- The worst province's list: only what is open and not the LAO's own, by due date.
create index work_item_province on eplan.work_item (province_id, due_on, id)
    include (asleep_until, assignee_id, level, kind, round_id) where state = 'OPEN' and audience <> 'LAO';
create index work_item_hq on eplan.work_item (due_on, id) where state = 'OPEN' and audience = 'HQ';
create index work_item_lao on eplan.work_item (lao_id, due_on, id) where state = 'OPEN';
create index work_item_task on eplan.work_item (task_id) where task_id is not null;
create index work_item_entry_round on eplan.work_item (entry_round_id);
create unique index work_item_one_expedite on eplan.work_item (entry_round_id) where kind = 'EXPEDITE';
