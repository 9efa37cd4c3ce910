-- What happened that a person should know (การแจ้งเตือน). What is alike on one day is one row with a count, until it is read.
create table eplan.notice (
    id             bigint      generated always as identity primary key,
    account_id     bigint      not null references eplan.account,
    kind           text        not null
        check (kind in ('ASSIGNED', 'ESCALATED', 'PROMISE_BROKEN', 'EXTENSION_ASKED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED',
                        'DISPUTED', 'MENTIONED', 'MESSAGE', 'REMINDED', 'ON_BEHALF_DONE', 'RETURNED')),
    about          text        not null,
    many           bigint      not null check (many > 0),
    subject        bigint      not null,
    lao_id         bigint,
    lao_th         text,
    entry_round_id bigint,
    work_item_id   bigint,
    thread_id      bigint,
    by_name        text,
    title          text,
    on_day         date        not null,
    at             timestamptz not null,
    read_at        timestamptz
);
comment on column eplan.notice.about is 'what makes two of a kind alike: the work of a day, a round, or a thread';
comment on column eplan.notice.subject is 'what happened: the entry round, work item, extension or message; the last of many';
comment on column eplan.notice.lao_th is 'the LAO''s name when it was told';
comment on column eplan.notice.at is 'the business instant, of the last of many';
comment on column eplan.notice.read_at is 'real time; a message that was read in its thread counts as read too';
create unique index notice_unread on eplan.notice (account_id, kind, on_day, about) where read_at is null;
create index notice_latest on eplan.notice (account_id, at desc, id desc);
