-- When each node last looked for due jobs, when it last found some and how many those were; in real time.
create table eplan.job_run (
    node   text        primary key,
    at     timestamptz not null,
    ran_at timestamptz,
    due    bigint      not null default 0
);
-- Jobs that failed for good are few; without this, finding them reads all that wait. The lock of a job touches none of it.
create index eplan_job_failed on camunda.act_ru_job (id_) where retries_ <= 0;
