-- Analysts have days to object to the score that they are shown; whoever says that they accept it needs no more of them.
alter table eplan.score_run add column shown_on date;
comment on column eplan.score_run.shown_on is 'the business day on which the scores began to show it; null before, and where it failed';
update eplan.score_run r
   set shown_on = (select max(e.on_day)
                     from eplan.hiring_event e
                     join eplan.hiring_year y on y.id = e.hiring_year_id
                    where y.fiscal_year = r.fiscal_year and e.type = 'SCORES_FROZEN')
 where r.state = 'DONE';

-- Holds for these points: computed anew with others, the score waits for another word.
create table eplan.score_acceptance (
    score_id bigint        primary key references eplan.system_score on delete cascade,
    points   numeric(4, 2) not null,
    by_name  text          not null,
    at       timestamptz   not null
);
comment on column eplan.score_acceptance.at is 'the business instant';
