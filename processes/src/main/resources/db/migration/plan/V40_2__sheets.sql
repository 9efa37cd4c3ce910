-- What LAOs record in tables of their own: the three-year plan, the ordinance, spending, closing, the monthly menus.
-- Amounts are baht with two decimals. Rows keep their id over all changes; positions are the LAO's own order.

-- The three-year plan: each edition holds all projects; promoted (khuen chan phaen) it never changes again.
create table eplan.plan_edition (
    id              bigint      generated always as identity primary key,
    record_id       bigint      not null references eplan.entry_record,
    number          int         not null check (number > 0),
    kind            text        not null check (kind in ('FIRST', 'ADDITIONAL', 'CHANGED', 'CORRECTED')),
    reason          text        not null default '',
    approval_number text,
    approved_on     date,
    promoted_at     timestamptz,
    promoted_by     text,
    unique (record_id, number),
    check ((promoted_at is null) = (approved_on is null) and (promoted_at is null) = (approval_number is null))
);
create unique index plan_edition_one_draft on eplan.plan_edition (record_id) where promoted_at is null;

create table eplan.project (
    id              bigint primary key,
    edition_id      bigint not null references eplan.plan_edition,
    origin          bigint,
    project_id      bigint not null generated always as (coalesce(origin, id)) stored,
    position        int    not null,
    code            text,
    name            text,
    strategy_id     bigint references eplan.strategy,
    guideline_id    bigint references eplan.guideline,
    objective       text,
    target          text,
    budget1         numeric(15, 2) check (budget1 >= 0),
    budget2         numeric(15, 2) check (budget2 >= 0),
    budget3         numeric(15, 2) check (budget3 >= 0),
    expected_result text,
    unit            text,
    source_of_funds text
);
create index project_edition on eplan.project (edition_id, position);
create index project_identity on eplan.project (project_id);
create index project_strategy on eplan.project (strategy_id);
create index project_guideline on eplan.project (guideline_id);
comment on column eplan.project.origin is 'the project_id of the same project in the edition before; null where it first appears';
comment on column eplan.project.budget1 is 'of the data year; budget2 and budget3 of the two years after';

-- The yearly budget law: one head, its lines, and what moved between them in the year.
create table eplan.ordinance (
    id          bigint primary key,
    record_id   bigint not null unique references eplan.entry_record,
    position    int    not null default 1,
    number      text,
    council_on  date,
    approved_on date,
    in_force_on date
);
create table eplan.ordinance_line (
    id         bigint primary key,
    record_id  bigint not null references eplan.entry_record,
    position   int    not null,
    code       text,
    project_id bigint,
    category   text,
    name       text,
    amount     numeric(15, 2) check (amount >= 0)
);
create index ordinance_line_record on eplan.ordinance_line (record_id, position);
comment on column eplan.ordinance_line.project_id is 'project.project_id: the project over all editions; null outside projects';
create table eplan.budget_movement (
    id          bigint primary key,
    record_id   bigint not null references eplan.entry_record,
    position    int    not null,
    kind        text   check (kind in ('ADDITIONAL', 'TRANSFER')),
    number      text,
    approved_on date,
    from_line   bigint references eplan.ordinance_line,
    to_line     bigint references eplan.ordinance_line,
    amount      numeric(15, 2) check (amount >= 0),
    reason      text
);
create index budget_movement_record on eplan.budget_movement (record_id, position);
create index budget_movement_from on eplan.budget_movement (from_line);
create index budget_movement_to on eplan.budget_movement (to_line);

-- Spending, one record a quarter.
create table eplan.commitment (
    id        bigint primary key,
    record_id bigint not null references eplan.entry_record,
    position  int    not null,
    line_id   bigint references eplan.ordinance_line,
    number    text,
    made_on   date,
    vendor    text,
    amount    numeric(15, 2) check (amount >= 0)
);
create index commitment_record on eplan.commitment (record_id, position);
create index commitment_line on eplan.commitment (line_id);
create table eplan.disbursement (
    id            bigint primary key,
    record_id     bigint not null references eplan.entry_record,
    position      int    not null,
    commitment_id bigint references eplan.commitment,
    paid_on       date,
    amount        numeric(15, 2) check (amount >= 0)
);
create index disbursement_record on eplan.disbursement (record_id, position);
create index disbursement_commitment on eplan.disbursement (commitment_id);
create table eplan.carry_over (
    id        bigint primary key,
    record_id bigint not null references eplan.entry_record,
    position  int    not null,
    line_id   bigint references eplan.ordinance_line,
    amount    numeric(15, 2) check (amount >= 0),
    reason    text
);
create index carry_over_record on eplan.carry_over (record_id, position);
create index carry_over_line on eplan.carry_over (line_id);

-- Closing a year: what became of every line.
create table eplan.closing (
    id          bigint primary key,
    record_id   bigint not null unique references eplan.entry_record,
    position    int    not null default 1,
    explanation text,
    attested    boolean
);
create table eplan.line_outcome (
    id        bigint primary key,
    record_id bigint not null references eplan.entry_record,
    position  int    not null,
    line_id   bigint references eplan.ordinance_line,
    name      text,
    approved  numeric(15, 2) check (approved >= 0),
    disbursed numeric(15, 2) check (disbursed >= 0),
    carried   numeric(15, 2) check (carried >= 0),
    lapsed    numeric(15, 2) check (lapsed >= 0),
    reason    text
);
create index line_outcome_record on eplan.line_outcome (record_id, position);
create index line_outcome_line on eplan.line_outcome (line_id);
comment on column eplan.line_outcome.line_id is 'null for a line of a year whose ordinance is not in the system';

-- The monthly menus, and that nothing happened, said by a person.
create table eplan.nothing_answer (
    id        bigint primary key,
    record_id bigint not null unique references eplan.entry_record,
    position  int    not null default 1,
    nothing   boolean
);
create table eplan.special_grant (
    id        bigint primary key,
    record_id bigint not null references eplan.entry_record,
    position  int    not null,
    name      text,
    allocated numeric(15, 2) check (allocated >= 0),
    received  numeric(15, 2) check (received >= 0),
    committed numeric(15, 2) check (committed >= 0),
    disbursed numeric(15, 2) check (disbursed >= 0)
);
create index special_grant_record on eplan.special_grant (record_id, position);
create table eplan.fiscal_statistics (
    id                bigint primary key,
    record_id         bigint not null unique references eplan.entry_record,
    position          int    not null default 1,
    revenue_own       numeric(15, 2) check (revenue_own >= 0),
    revenue_shared    numeric(15, 2) check (revenue_shared >= 0),
    revenue_subsidies numeric(15, 2) check (revenue_subsidies >= 0),
    spent_central     numeric(15, 2) check (spent_central >= 0),
    spent_personnel   numeric(15, 2) check (spent_personnel >= 0),
    spent_operations  numeric(15, 2) check (spent_operations >= 0),
    spent_investment  numeric(15, 2) check (spent_investment >= 0),
    spent_subsidies   numeric(15, 2) check (spent_subsidies >= 0),
    spent_other       numeric(15, 2) check (spent_other >= 0),
    reserve           numeric(15, 2) check (reserve >= 0)
);
create table eplan.drug_activity (
    id            bigint primary key,
    record_id     bigint not null references eplan.entry_record,
    position      int    not null,
    kind          text,
    name          text,
    target_people int check (target_people >= 0),
    budget        numeric(15, 2) check (budget >= 0),
    spent         numeric(15, 2) check (spent >= 0),
    held_on       date
);
create index drug_activity_record on eplan.drug_activity (record_id, position);

-- The analyst's check of a quarter.
create table eplan.verification (
    id         bigint primary key,
    record_id  bigint not null unique references eplan.entry_record,
    position   int    not null default 1,
    checked_on date,
    remark     text
);

-- Every change of every row: who, when, for whom, before and after. Never changed, never removed.
create table eplan.row_change (
    id               bigint      generated always as identity primary key,
    record_id        bigint      not null references eplan.entry_record,
    version          bigint      not null,
    sheet            text        not null,
    row_id           bigint      not null,
    act              text        not null check (act in ('ADDED', 'CHANGED', 'REMOVED')),
    at               timestamptz not null,
    by_name          text        not null,
    by_role          text        not null,
    on_behalf_reason text        check (length(on_behalf_reason) <= 500),
    before           jsonb       not null,
    after            jsonb       not null
);
create index row_change_row on eplan.row_change (record_id, sheet, row_id, id);
comment on column eplan.row_change.before is 'column to value as text, of the columns that changed';

-- How the checks judge a record now, and what people say about warnings.
alter table eplan.entry_record add column errors int not null default 0;
alter table eplan.entry_record add column warnings int not null default 0;
alter table eplan.entry_record add column confirmation text check (confirmation in ('PENDING', 'CONFIRMED', 'DISPUTED'));
alter table eplan.entry_record add column confirmed_by text;
alter table eplan.entry_record add column confirmed_at timestamptz;
alter table eplan.entry_record add column dispute text check (length(dispute) <= 500);
comment on column eplan.entry_record.confirmation is 'of a record completed on behalf: what the LAO says of it';

create table eplan.explanation (
    record_id bigint      not null references eplan.entry_record,
    rule      text        not null,
    field     text        not null,
    facts     text        not null,
    text      text        not null check (length(text) between 1 and 500),
    by_name   text        not null,
    at        timestamptz not null,
    primary key (record_id, rule, field)
);
comment on column eplan.explanation.facts is 'the figures that were explained: other figures want another explanation';

-- Who has which form open; seen again and again while it is.
create table eplan.form_presence (
    lao_id    bigint      not null references eplan.lao,
    data_year int         not null,
    item      text        not null,
    period    text        not null,
    visit     uuid        not null,
    name      text        not null,
    seen_at   timestamptz not null,
    primary key (lao_id, data_year, item, period, visit)
);

create table eplan.attachment (
    id         bigint      generated always as identity primary key,
    record_id  bigint      not null references eplan.entry_record,
    name       text        not null check (length(name) between 1 and 200),
    media_type text        not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size       int         not null check (size between 1 and 20971520),
    content    bytea       not null,
    by_name    text        not null,
    at         timestamptz not null,
    removed_at timestamptz,
    removed_by text
);
alter table eplan.attachment alter column content set storage external;
create index attachment_record on eplan.attachment (record_id);

-- How records stand, for who counts rounds.
create view eplan.record_standing as
select lao_id, data_year, item, period, errors > 0 as failing, on_behalf_reason is not null as on_behalf
  from eplan.entry_record where status = 'COMPLETE';

-- Movements that move something: half-typed ones do not. An additional ordinance has no line to take from, a transfer has.
create view eplan.whole_movement as
select * from eplan.budget_movement where to_line is not null and kind is not null and (kind is not distinct from 'TRANSFER') = (from_line is not null);

-- The ordinance's lines with what is approved now: as passed, with additions and transfers.
create view eplan.budget_line as
select l.id, l.record_id, r.lao_id, r.data_year, l.position, l.code, l.name, l.category, l.project_id, coalesce(l.amount, 0) as passed,
       coalesce(l.amount, 0)
         + coalesce((select sum(m.amount) from eplan.whole_movement m where m.to_line = l.id), 0)
         - coalesce((select sum(m.amount) from eplan.whole_movement m where m.from_line = l.id), 0) as approved
  from eplan.ordinance_line l
  join eplan.entry_record r on r.id = l.record_id;

-- Sums that people ask for, kept with every change: one row for each strategy of an LAO's year, and one for what is outside the plan.
create table eplan.plan_sum (
    lao_id       bigint not null references eplan.lao,
    data_year    int    not null,
    strategy_id  bigint not null,
    area         text   not null,
    projects     int    not null,
    funded       int    not null,
    planned      numeric(17, 2) not null,
    approved     numeric(17, 2) not null,
    approved_plan numeric(17, 2) not null,
    committed1   numeric(17, 2) not null,
    committed2   numeric(17, 2) not null,
    committed3   numeric(17, 2) not null,
    committed4   numeric(17, 2) not null,
    disbursed1   numeric(17, 2) not null,
    disbursed2   numeric(17, 2) not null,
    disbursed3   numeric(17, 2) not null,
    disbursed4   numeric(17, 2) not null,
    primary key (data_year, lao_id, strategy_id)
);
comment on column eplan.plan_sum.strategy_id is '0 for what is outside the plan''s projects';
comment on column eplan.plan_sum.funded is 'projects of the plan that have a line in the ordinance';

-- What was attested of these items before they had forms of their own stays recorded, once a data year.
update eplan.entry_record r
   set period = 'year'
 where not exists (select from eplan.entry_record o
                    where o.lao_id = r.lao_id and o.data_year = r.data_year and o.item = r.item and o.id > r.id)
   and item in ('three-year-plan', 'ordinance', 'spending-q2', 'spending-q3', 'verify-q2', 'close-previous', 'close-year');

-- The projects that count: those of the edition promoted last.
create view eplan.current_project as
select r.lao_id, r.data_year, e.id as edition, p.id, p.project_id, p.position, p.code, p.name, p.strategy_id, p.budget1, p.budget2, p.budget3
  from eplan.entry_record r
  join eplan.plan_edition e on e.record_id = r.id and e.promoted_at is not null
   and e.number = (select max(l.number) from eplan.plan_edition l where l.record_id = r.id and l.promoted_at is not null)
  join eplan.project p on p.edition_id = e.id
 where r.item = 'three-year-plan' and r.period = 'year';
