-- Messages about a case (ข้อความในระบบ) between LAO, analyst, province and headquarters, and questions to headquarters' support.
create table eplan.thread (
    id               bigint      generated always as identity primary key,
    version          int         not null default 0,
    lao_id           bigint      references eplan.lao,
    province_id      bigint      references eplan.province,
    entry_round_id   bigint      references eplan.entry_round,
    fiscal_year      int         not null,
    audience         text        not null check (audience in ('ALL', 'OFFICE')),
    subject          text        not null check (length(subject) between 1 and 200),
    support          text        check (support in ('OPEN', 'TAKEN', 'ANSWERED')),
    support_account  bigint      references eplan.account,
    waits_for_office boolean     not null,
    opened_by        bigint      not null references eplan.account,
    opened_at        timestamptz not null,
    last_at          timestamptz not null,
    last_id          bigint      not null default 0,
    messages         int         not null default 0,
    check (lao_id is null or province_id is null),
    check (lao_id is not null or (support is not null and entry_round_id is null))
);
comment on column eplan.thread.province_id is 'the office that asks, where it is about no LAO; null for headquarters'' own';
comment on column eplan.thread.audience is 'OFFICE: not for the LAO''s own staff';
comment on column eplan.thread.waits_for_office is 'nobody of a province has written yet: it concerns everybody of the LAO''s province';
comment on column eplan.thread.version is 'counts messages and steps of support';
comment on column eplan.thread.opened_at is 'the business instant';
create index thread_lao on eplan.thread (lao_id, last_id desc);
create index thread_waiting on eplan.thread (lao_id) where waits_for_office;
create index thread_office on eplan.thread (province_id) where province_id is not null;
create index thread_support on eplan.thread (last_at) where support in ('OPEN', 'TAKEN');
create index thread_entry_round on eplan.thread (entry_round_id) where entry_round_id is not null;

-- Written once, never changed, never removed. Numbers grow in the order in which a thread's messages become visible.
create table eplan.message (
    id         bigint      generated always as identity primary key,
    thread_id  bigint      not null references eplan.thread,
    account_id bigint      not null references eplan.account,
    by_name    text        not null,
    by_role    text        not null,
    for_name   text,
    body       text        not null check (length(body) between 1 and 5000),
    on_day     date        not null,
    at         timestamptz not null
);
comment on column eplan.message.for_name is 'whom the writer stood in for';
comment on column eplan.message.at is 'the business instant';
create index message_thread on eplan.message (thread_id, id);
create index message_account on eplan.message (account_id, thread_id);

-- How far somebody has read.
create table eplan.message_read (
    thread_id  bigint not null references eplan.thread,
    account_id bigint not null references eplan.account,
    up_to      bigint not null,
    primary key (account_id, thread_id)
);

create table eplan.message_mention (
    message_id bigint not null references eplan.message,
    account_id bigint not null references eplan.account,
    primary key (message_id, account_id)
);
create index message_mention_account on eplan.message_mention (account_id);

create table eplan.message_file (
    id         bigint generated always as identity primary key,
    message_id bigint not null references eplan.message,
    name       text   not null check (length(name) between 1 and 200),
    media_type text   not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size       int    not null check (size between 1 and 20971520),
    content    bytea  not null
);
alter table eplan.message_file alter column content set storage external;
create index message_file_message on eplan.message_file (message_id);
