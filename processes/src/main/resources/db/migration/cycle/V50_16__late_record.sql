-- The LAO's record of the year as it was when the round opened, kept with the round: it must not shrink or grow while it runs.
alter table eplan.entry_round add column late_record smallint not null default 0;
comment on column eplan.entry_round.late_record is
    'of the LAO''s own rounds of the year, those that had ended late, were not received, or were being chased when this one opened';

-- Rounds that run, as well as can be told now; of those that ended nobody asks.
update eplan.entry_round er
   set late_record = late.rounds
  from (select opened.id, count(*) as rounds
          from eplan.entry_round opened
          join eplan.entry_round p on p.lao_year_id = opened.lao_year_id and p.id <> opened.id
          join eplan.round r on r.id = p.round_id and r.responsible = 'LAO'
          left join eplan.escalation e on e.entry_round_id = p.id
         where opened.state in ('OPEN', 'RETURNED', 'VERIFYING')
           and (p.ended_on < opened.opened_on or p.completed_on < opened.opened_on
                or cast(timezone('Asia/Bangkok', e.since) as date) < opened.opened_on)
           and (e.state = 'OPEN' or p.state = 'NOT_RECEIVED'
                or (p.state in ('ACCEPTED', 'VERIFYING', 'RETURNED') and p.completed_on > p.completed_due))
         group by opened.id) late
 where late.id = er.id;
