-- The headcount list (enclosure 1 of letter W 1353): how many analysts each province may have in a hiring year, and how that came to be.
create table eplan.hiring_headcount (
    fiscal_year int    not null check (fiscal_year between 2500 and 2700),
    province_id bigint not null references eplan.province,
    posts       int    not null check (posts between 0 and 50),
    primary key (fiscal_year, province_id)
);

create table eplan.hiring_headcount_change (
    id           bigint      generated always as identity primary key,
    fiscal_year  int         not null,
    province_id  bigint      not null references eplan.province,
    posts_before int,
    posts_after  int         not null,
    reason       text        not null check (length(reason) <= 500),
    by_name      text        not null,
    for_name     text,
    at           timestamptz not null
);
comment on column eplan.hiring_headcount_change.at is 'the business instant';
create index hiring_headcount_change_of on eplan.hiring_headcount_change (fiscal_year, province_id, id);

-- By what headcount.dmn proposes in a hiring year; a year without a row has those of the year before.
create table eplan.headcount_aims (
    fiscal_year int           primary key check (fiscal_year between 2500 and 2700),
    target      numeric(5, 2) not null check (target between 0 and 100),
    light_load  int           not null check (light_load >= 0),
    heavy_load  int           not null,
    reason      text          not null check (length(reason) <= 500),
    by_name     text          not null,
    for_name    text,
    at          timestamptz   not null,
    check (light_load < heavy_load)
);
comment on column eplan.headcount_aims.target is 'points of 100';
comment on column eplan.headcount_aims.light_load is 'LAOs for each post; likewise heavy_load';

-- Headquarters' decisions on a province's headcount (note 3), each with what was proposed and said of whom.
create table eplan.headcount_decision (
    id           bigint      generated always as identity primary key,
    fiscal_year  int         not null,
    province_id  bigint      not null references eplan.province,
    posts_before int         not null,
    posts_after  int         not null check (posts_after between 0 and 50),
    reason       text        not null check (length(reason) <= 500),
    by_name      text        not null,
    for_name     text,
    on_day       date        not null,
    at           timestamptz not null
);
comment on column eplan.headcount_decision.on_day is 'the business day';
create index headcount_decision_of on eplan.headcount_decision (fiscal_year, province_id, id);

create table eplan.headcount_verdict (
    decision_id bigint not null references eplan.headcount_decision,
    account_id  bigint not null references eplan.account,
    points      numeric(5, 2),
    proposed    text   not null check (proposed in ('KEEP', 'REPLACE', 'REDUCE')),
    verdict     text   not null check (verdict in ('KEEP', 'REPLACE', 'REDUCE')),
    primary key (decision_id, account_id)
);
comment on column eplan.headcount_verdict.points is 'of 100; null when nothing was scored';

create table eplan.headcount_consequence (
    decision_id bigint not null references eplan.headcount_decision,
    contract_id bigint not null references eplan.contract,
    contractor  text   not null,
    points      numeric(5, 2),
    fate        text   not null check (fate in ('STAYS', 'NOT_RENEWED', 'ENDS')),
    last_day    date   not null,
    primary key (decision_id, contract_id)
);
