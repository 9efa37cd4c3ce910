-- Since when a rule finds errors in a record, and since when none does any more: scores are counted as things stood on a day.
create table eplan.record_judgement (
    id        bigint      generated always as identity,
    record_id bigint      not null references eplan.entry_record on delete cascade,
    errors    int         not null,
    at        timestamptz not null,
    primary key (record_id, id)
);
comment on table eplan.record_judgement is 'written when a record begins to have errors or has none any more; no row: it never had any';
comment on column eplan.record_judgement.at is 'the business instant';

-- When it was that errors came up before there was this table, nobody knows: with the last recording at the earliest.
insert into eplan.record_judgement (record_id, errors, at)
select id, errors, at from eplan.entry_record where errors > 0 order by id;

-- What came back and who was asked is looked up for whole provinces at a time.
create index case_event_scored on eplan.case_event (lao_id, round_id)
 where type in ('ROUND_RETURNED', 'ITEM_SENT_BACK', 'ON_BEHALF_ASKED', 'ON_BEHALF_WITHDRAWN');
