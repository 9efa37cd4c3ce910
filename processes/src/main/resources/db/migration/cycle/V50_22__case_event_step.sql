-- Since when a case stands at a step whose day is kept in its history only: read for whole provinces at a time.
create index case_event_step on eplan.case_event (lao_id, round_id, type, on_day)
    where type in ('ON_BEHALF_ASKED', 'ROUND_RETURNED');
