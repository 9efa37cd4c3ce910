-- Cases, looks and parts belong to the run that computed them, and a score shows those of one run: the last that got through. So what is
-- read is one run whole, while another is under way or has failed. A first run that is on its way begins again.
delete from eplan.system_score s
 where not exists (select from eplan.score_run r where r.fiscal_year = s.fiscal_year and r.state = 'DONE');

alter table eplan.system_score add column run_id bigint references eplan.score_run;
comment on column eplan.system_score.run_id is 'whose cases, looks and parts the score shows';
update eplan.system_score s
   set run_id = (select max(r.id) from eplan.score_run r where r.fiscal_year = s.fiscal_year and r.state = 'DONE');

alter table eplan.score_part add column run_id bigint, add column account_id bigint;
update eplan.score_part x set run_id = s.run_id, account_id = s.account_id from eplan.system_score s where s.id = x.score_id;
alter table eplan.score_part
    drop column score_id,
    alter column run_id set not null,
    alter column account_id set not null,
    add primary key (run_id, account_id, criterion),
    add foreign key (run_id) references eplan.score_run on delete cascade;

alter table eplan.score_case add column run_id bigint, add column account_id bigint;
update eplan.score_case x set run_id = s.run_id, account_id = s.account_id from eplan.system_score s where s.id = x.score_id;
alter table eplan.score_case
    drop column score_id,
    alter column run_id set not null,
    alter column account_id set not null,
    add primary key (run_id, account_id, entry_round_id),
    add foreign key (run_id) references eplan.score_run on delete cascade;

alter table eplan.score_look add column run_id bigint, add column account_id bigint;
update eplan.score_look x set run_id = s.run_id, account_id = s.account_id from eplan.system_score s where s.id = x.score_id;
alter table eplan.score_look
    drop column score_id,
    alter column run_id set not null,
    alter column account_id set not null,
    add primary key (run_id, account_id, lao_id),
    add foreign key (run_id) references eplan.score_run on delete cascade;
