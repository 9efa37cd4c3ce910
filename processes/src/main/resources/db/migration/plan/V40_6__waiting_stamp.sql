-- People of one LAO share an account: each open form writes a text of its own, known by the stamp of its last writing.
alter table eplan.waiting_draft add column stamp uuid not null default gen_random_uuid();
alter table eplan.waiting_draft alter column stamp drop default;
alter table eplan.waiting_draft drop constraint waiting_draft_pkey;
alter table eplan.waiting_draft add primary key (lao_id, data_year, item, period, account_id, stamp);
comment on column eplan.waiting_draft.stamp is 'of the last writing; a form changes and drops only what it wrote last';
