-- A notice that somebody has because they stand in says for whom.
alter table eplan.notice add column for_name text;
comment on column eplan.notice.for_name is 'who is away, for whom the person was told of all of them; null when it concerns the person themselves';
