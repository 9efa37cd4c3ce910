-- Kinds of notice about the analyst hiring cycle; they lead to a step, to a province's hiring year or to a score (the subject).
alter table eplan.notice drop constraint notice_kind_check;
alter table eplan.notice
    add constraint notice_kind_check
        check (kind in ('ASSIGNED', 'PORTFOLIO', 'ESCALATED', 'PROMISE_BROKEN', 'EXTENSION_ASKED', 'EXTENSION_GRANTED',
                        'EXTENSION_REFUSED', 'DISPUTED', 'MENTIONED', 'MESSAGE', 'REMINDED', 'ON_BEHALF_DONE', 'RETURNED',
                        'DATES_MOVED', 'DATES_PUT_BACK', 'DATES_NOT_MOVED',
                        'HIRING_ESCALATED', 'HIRING_PROMISE_BROKEN', 'HIRING_REMINDED', 'HIRING_LATER_ASKED',
                        'HIRING_LATER_GRANTED', 'HIRING_LATER_REFUSED', 'HIRING_BUDGET', 'HIRING_SCORE',
                        'HIRING_DOCUMENTS_RETURNED', 'HIRING_INSTALMENT_RETURNED', 'HIRING_DECIDED')),
    add column hiring_step_id bigint,
    add column hiring_year_id bigint;
comment on column eplan.notice.subject is
    'what happened: the entry round, work item, extension, message, LAO, change set, hiring step, hiring year, request for a later date or score; the last of many';
comment on column eplan.notice.lao_th is 'the name, when it was told, of whom it is about: the LAO, or the province or contractor of hiring';
