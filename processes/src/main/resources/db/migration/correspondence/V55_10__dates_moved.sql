-- Three more kinds of notice: headquarters moved dates, or put them back, or what they scheduled could not be applied; the subject
-- is the change set.
alter table eplan.notice drop constraint notice_kind_check;
alter table eplan.notice add constraint notice_kind_check
    check (kind in ('ASSIGNED', 'PORTFOLIO', 'ESCALATED', 'PROMISE_BROKEN', 'EXTENSION_ASKED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED',
                    'DISPUTED', 'MENTIONED', 'MESSAGE', 'REMINDED', 'ON_BEHALF_DONE', 'RETURNED', 'DATES_MOVED', 'DATES_PUT_BACK',
                    'DATES_NOT_MOVED'));
