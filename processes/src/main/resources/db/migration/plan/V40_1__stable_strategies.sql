-- Strategies and guidelines keep an id over changes of name and order: projects hang on them.
create sequence eplan.sheet_row_id;
comment on sequence eplan.sheet_row_id is 'ids of everything that LAOs list in rows';
alter table eplan.strategy add column id bigint not null default nextval('eplan.sheet_row_id');
alter table eplan.strategy add column area text check (area ~ '^[A-Z_]{1,40}$');
alter table eplan.guideline add column id bigint not null default nextval('eplan.sheet_row_id');
alter table eplan.guideline add column strategy_id bigint;

update eplan.guideline g
   set strategy_id = s.id
  from eplan.strategy s
 where s.record_id = g.record_id and s.position = g.strategy_position;

alter table eplan.guideline drop constraint guideline_record_id_strategy_position_fkey;
alter table eplan.guideline drop constraint guideline_pkey;
alter table eplan.strategy drop constraint strategy_pkey;
alter table eplan.strategy add primary key (id);
alter table eplan.guideline add primary key (id);
alter table eplan.guideline drop column record_id;
alter table eplan.guideline drop column strategy_position;
alter table eplan.guideline alter column strategy_id set not null;
-- deferred: strategies and their guidelines are written by one statement
alter table eplan.guideline add foreign key (strategy_id) references eplan.strategy on delete cascade deferrable initially deferred;
create index strategy_record on eplan.strategy (record_id, position);
create index guideline_strategy on eplan.guideline (strategy_id, position);
comment on column eplan.strategy.area is 'field of local public service that HQ sums by; LAOs name their strategies as they like';
