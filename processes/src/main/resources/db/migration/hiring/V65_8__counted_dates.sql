-- From what a date of its own is counted: when a day becomes a holiday, or an ordinary one again, it is counted anew.
alter table eplan.hiring_step
    add column counted_from date,
    add column counted_days int check (counted_days >= 0),
    add check ((counted_from is null) = (counted_days is null)),
    add check (counted_from is null or own_due is not null);
comment on column eplan.hiring_step.counted_from is 'not counted itself; null where the date stays what it is';
comment on column eplan.hiring_step.counted_days is 'calendar days for documents, working days for everything else';

alter table eplan.instalment add column due_days int check (due_days >= 0);
comment on column eplan.instalment.due_days is 'working days from to_on to due_on, by the terms in force when they were set';

update eplan.instalment i
   set due_days = (select count(*) from generate_series(1, i.due_on - i.to_on) n
                    where extract(isodow from i.to_on + n) < 6
                      and not exists (select from eplan.holiday h
                                       where h.day = i.to_on + n and h.kind <> 'REGIONAL' and not h.removed));
alter table eplan.instalment alter column due_days set not null;

-- What is open already: from the act that is on record, with as many days as bring its date about.
with opened as (
    select s.id, s.kind, s.own_due,
           coalesce(
               case
                   when s.kind = 'SIGNING' then
                       (select greatest(a.approved_on, y.budget_on) from eplan.hiring_year y
                          left join eplan.hiring_approval a on a.hiring_year_id = y.id where y.id = s.hiring_year_id)
                   when s.kind = 'DOCUMENTS' and s.turn = 1 then
                       (select c.signed_on from eplan.contract c where c.id = s.contract_id)
                   when s.kind = 'DELIVERY' and s.turn = 1 then
                       (select i.to_on from eplan.instalment i where i.contract_id = s.contract_id and i.number = s.instalment)
                   when s.kind = 'INSPECTION' then
                       (select i.delivered_on from eplan.instalment i
                         where i.contract_id = s.contract_id and i.number = s.instalment)
                   else
                       (select max(b.done_on) from eplan.hiring_step b
                         where b.contract_id = s.contract_id and b.instalment is not distinct from s.instalment
                           and b.state = 'DONE'
                           and b.kind = case s.kind when 'DOCUMENTS' then 'DOCUMENT_CHECK' when 'DOCUMENT_CHECK' then 'DOCUMENTS'
                                                    else 'INSPECTION' end)
               end,
               s.opened_on) as act
      from eplan.hiring_step s
     where s.state = 'OPEN' and s.own_due is not null)
update eplan.hiring_step s
   set counted_from = o.act,
       counted_days = case when o.kind = 'DOCUMENTS' then 15 else (
           select count(*) from generate_series(1, o.own_due - o.act) n
            where extract(isodow from o.act + n) < 6
              and not exists (select from eplan.holiday h
                               where h.day = o.act + n and h.kind <> 'REGIONAL' and not h.removed)) end
  from opened o
 where s.id = o.id;
