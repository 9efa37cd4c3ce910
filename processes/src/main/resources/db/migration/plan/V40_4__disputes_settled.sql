-- The province says what came of an LAO's dispute once; what is added on behalf before that leaves the dispute as it is.
alter table eplan.entry_record add column dispute_settled_at timestamptz;
comment on column eplan.entry_record.dispute_settled_at is 'the business instant; null while nobody has said what came of it';
