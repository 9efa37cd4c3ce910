-- Of two who fill one evaluation sheet, the second is told that there is another one by now.
alter table eplan.province_score add column version int not null default 1;
comment on column eplan.province_score.version is 'counts from 1 with each keeping';

-- Days of delay are those of every delivery of an instalment, the first one's too where it came back: the steps have them.
alter table eplan.instalment drop column late_days;
comment on column eplan.instalment.first_due is 'the date in force when the latest delivery was made; null once it came back';

-- A contract that is called off before its first day has no day left: its last one is the day before the first, and its term, being empty, overlaps no other.
alter table eplan.contract add column end_letter text check (length(end_letter) between 1 and 200);
comment on column eplan.contract.end_letter is 'number of the letter by which it was called off';
comment on column eplan.contract.last_day is 'of the term, or earlier where it was ended early; the day before the first one where it was called off';
alter table eplan.contract
    drop constraint contract_end_kind_check,
    drop constraint contract_check,
    drop constraint contract_one_at_a_time,
    add constraint contract_end_kind_check check (end_kind in ('TERM', 'TERMINATED', 'REPLACED', 'CALLED_OFF')),
    add constraint contract_term check (
        from_on <= to_on
        and case when end_kind is not distinct from 'CALLED_OFF' then last_day = from_on - 1
                 else last_day between from_on and to_on end),
    add constraint contract_one_at_a_time
        exclude using gist (contractor_id with =, daterange(from_on, last_day + 1) with &&);
comment on column eplan.contract.candidate_id is 'null for somebody who was found after the approval, and once it was called off: the candidate may sign again';
