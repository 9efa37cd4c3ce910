-- A job that failed knows its process instance only: whose case that is, is found by these.
create index entry_round_instance on eplan.entry_round (process_instance_id) where process_instance_id is not null;
create index escalation_instance on eplan.escalation (process_instance_id) where process_instance_id is not null;
create index lao_year_instance on eplan.lao_year (process_instance_id) where process_instance_id is not null;
