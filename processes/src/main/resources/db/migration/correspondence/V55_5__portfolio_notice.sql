-- An analyst is told of new LAOs of their own.
alter table eplan.notice drop constraint notice_kind_check;
alter table eplan.notice add constraint notice_kind_check
    check (kind in ('ASSIGNED', 'PORTFOLIO', 'ESCALATED', 'PROMISE_BROKEN', 'EXTENSION_ASKED', 'EXTENSION_GRANTED',
                    'EXTENSION_REFUSED', 'DISPUTED', 'MENTIONED', 'MESSAGE', 'REMINDED', 'ON_BEHALF_DONE', 'RETURNED'));
comment on column eplan.notice.subject is 'what happened: the entry round, work item, extension, message or LAO; the last of many';
