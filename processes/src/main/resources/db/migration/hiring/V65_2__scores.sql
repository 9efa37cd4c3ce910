-- Both halves of the evaluation of the analysts (letter W 1353, enclosures 3 and 4): headquarters' 50 points computed from the cases that an
-- analyst worked, the province's 50 points on a form of criteria.

-- One row a hiring year. Whoever sets rules or criteria, opens the year, computes, objects or sends a summary holds it, so that
-- they come one after the other.
create table eplan.score_year (
    fiscal_year   int  primary key check (fiscal_year between 2500 and 2700),
    cut_off       date,
    rules_version int,
    check ((cut_off is null) = (rules_version is null))
);
comment on column eplan.score_year.cut_off is 'up to which day, inclusive, cases count; null until the hiring year is opened, which freezes rules and criteria';

-- Weights and steps as headquarters edit them: versions of a year's table, never changed once written. Version 0 is what held when the
-- year was opened without a table of its own.
create table eplan.score_rules (
    fiscal_year int         not null check (fiscal_year between 2500 and 2700),
    version     int         not null check (version >= 0),
    by_name     text        not null,
    for_name    text,
    reason      text        not null check (length(reason) <= 500),
    on_day      date        not null,
    at          timestamptz not null,
    primary key (fiscal_year, version)
);
comment on column eplan.score_rules.at is 'the business instant';

create table eplan.score_rules_row (
    fiscal_year int           not null,
    version     int           not null,
    criterion   text          not null
        check (criterion in ('COMPLETE', 'ON_TIME', 'ON_BEHALF', 'CHECKS_PASSED', 'LOOKS', 'NOT_RETURNED')),
    from_rate   numeric(5, 2) not null check (from_rate between 0 and 100),
    points      numeric(4, 2) not null check (points between 0 and 50),
    primary key (fiscal_year, version, criterion, from_rate),
    foreign key (fiscal_year, version) references eplan.score_rules on delete cascade
);
comment on column eplan.score_rules_row.from_rate is 'percent, inclusive';

-- Days on which e-Plan could not be used; without provinces for the nation. What was recorded by mistake is taken back and stays on record.
create table eplan.hq_outage (
    id             bigint      generated always as identity primary key,
    from_on        date        not null,
    to_on          date        not null,
    reason         text        not null check (length(reason) <= 500),
    by_name        text        not null,
    for_name       text,
    at             timestamptz not null,
    removed_reason text        check (length(removed_reason) <= 500),
    removed_by     text,
    removed_for    text,
    removed_at     timestamptz,
    check (from_on <= to_on),
    check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_reason is null))
);
comment on column eplan.hq_outage.at is 'the business instant; likewise removed_at';

create table eplan.hq_outage_province (
    outage_id   bigint not null references eplan.hq_outage on delete cascade,
    province_id bigint not null references eplan.province,
    primary key (outage_id, province_id)
);

-- Computing the nation's scores, with its progress: one at a time of a year; what a stop leaves is begun again.
create table eplan.score_run (
    id          bigint      generated always as identity primary key,
    fiscal_year int         not null references eplan.score_year,
    state       text        not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED')),
    done        int         not null default 0,
    total       int         not null default 0,
    by_name     text        not null,
    for_name    text,
    began       timestamptz not null default clock_timestamp(),
    beat_at     timestamptz,
    ended       timestamptz,
    check ((state = 'RUNNING') = (ended is null))
);
comment on column eplan.score_run.done is 'analysts, of total';
comment on column eplan.score_run.beat_at is 'the last sign of life; null until somebody computes. All in real time';
create unique index score_run_one on eplan.score_run (fiscal_year) where state = 'RUNNING';
create index score_run_of on eplan.score_run (fiscal_year, id);

create table eplan.system_score (
    id          bigint        generated always as identity primary key,
    fiscal_year int           not null,
    account_id  bigint        not null references eplan.account,
    province_id bigint        not null references eplan.province,
    points      numeric(4, 2) not null default 0,
    lao_months  numeric(12, 4) not null,
    left_on     date,
    unique (fiscal_year, account_id)
);
comment on column eplan.system_score.points is 'of 50, with corrections';
comment on column eplan.system_score.lao_months is 'days on which an LAO was the analyst''s in the scored year up to the cut-off, of all LAOs, by 30';
comment on column eplan.system_score.left_on is 'the last day, for those who left before the cut-off';
create index system_score_province on eplan.system_score (province_id, fiscal_year);

create table eplan.score_part (
    score_id  bigint         not null references eplan.system_score on delete cascade,
    criterion text           not null
        check (criterion in ('COMPLETE', 'ON_TIME', 'ON_BEHALF', 'CHECKS_PASSED', 'LOOKS', 'NOT_RETURNED')),
    rate      numeric(5, 2),
    good      numeric(12, 4) not null,
    counted   numeric(12, 4) not null,
    points    numeric(4, 2)  not null,
    most      numeric(4, 2)  not null,
    excused   int            not null,
    primary key (score_id, criterion)
);
comment on column eplan.score_part.rate is 'percent: good of counted; null when nothing counted';
comment on column eplan.score_part.good is 'LAO-months, of looks LAO-weeks; likewise counted';

-- What an answered objection made of a criterion; stays when scores are computed anew.
create table eplan.score_correction (
    score_id  bigint        not null references eplan.system_score on delete cascade,
    criterion text          not null
        check (criterion in ('COMPLETE', 'ON_TIME', 'ON_BEHALF', 'CHECKS_PASSED', 'LOOKS', 'NOT_RETURNED')),
    points    numeric(4, 2) not null check (points between 0 and 50),
    primary key (score_id, criterion)
);

create table eplan.score_objection (
    score_id     bigint      primary key references eplan.system_score,
    text         text        not null check (length(text) <= 4000),
    by_name      text        not null,
    at           timestamptz not null,
    answer       text        check (length(answer) <= 4000),
    answered_by  text,
    answered_for text,
    answered_at  timestamptz,
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
comment on column eplan.score_objection.at is 'the business instant; likewise answered_at';

-- The cases behind the points: a round of an LAO by the analyst who had it, what came of it in each criterion (null where it does not
-- count), as it was when it was computed. No foreign keys but the score's: 140,000 rows are written in a few seconds.
create table eplan.score_case (
    score_id       bigint        not null references eplan.system_score on delete cascade,
    entry_round_id bigint        not null,
    lao_id         bigint        not null,
    round_id       bigint        not null,
    weight         numeric(9, 4) not null,
    due_on         date          not null,
    done_on        date,
    complete       text,
    on_time        text,
    on_behalf      text,
    checks         text,
    returned       text,
    primary key (score_id, entry_round_id)
);
comment on column eplan.score_case.weight is 'LAO-months: days of the round''s window on which the LAO was the analyst''s, by 30';
comment on column eplan.score_case.complete is 'GOOD, LOST or EXCUSED; likewise the other criteria';

create table eplan.score_look (
    score_id bigint        not null references eplan.system_score on delete cascade,
    lao_id   bigint        not null,
    weight   numeric(9, 4) not null,
    looks    int           not null,
    weeks    int           not null,
    excused  int           not null,
    primary key (score_id, lao_id)
);
comment on column eplan.score_look.excused is 'weeks with an outage, which are none of weeks';

-- Who completed what for an LAO is asked for whole provinces at a time.
create index case_event_on_behalf on eplan.case_event (lao_id, round_id) where type = 'ITEM_COMPLETED_ON_BEHALF';

-- The province's half. A year without criteria has those of the year before, or the shipped ones, until it is opened.
create table eplan.province_criteria (
    fiscal_year int         primary key check (fiscal_year between 2500 and 2700),
    by_name     text        not null,
    for_name    text,
    reason      text        not null check (length(reason) <= 500),
    at          timestamptz not null
);
comment on column eplan.province_criteria.at is 'the business instant';

create table eplan.province_criterion (
    fiscal_year int  not null references eplan.province_criteria on delete cascade,
    position    int  not null check (position > 0),
    name_th     text not null check (length(name_th) between 1 and 200),
    name_en     text not null check (length(name_en) between 1 and 200),
    most        int  not null check (most between 1 and 50),
    primary key (fiscal_year, position)
);

create table eplan.province_score (
    fiscal_year int           not null,
    account_id  bigint        not null references eplan.account,
    province_id bigint        not null references eplan.province,
    points      numeric(4, 2) not null check (points between 0 and 50),
    remark      text          not null check (length(remark) <= 1000),
    by_name     text          not null,
    for_name    text,
    at          timestamptz   not null,
    primary key (fiscal_year, account_id)
);
comment on column eplan.province_score.points is 'the province''s half, of 50';
comment on column eplan.province_score.at is 'the business instant';

create table eplan.province_point (
    fiscal_year int           not null,
    account_id  bigint        not null,
    position    int           not null,
    points      numeric(4, 2) not null check (points >= 0 and points * 2 = trunc(points * 2)),
    primary key (fiscal_year, account_id, position),
    foreign key (fiscal_year, account_id) references eplan.province_score on delete cascade
);

create table eplan.province_summary (
    fiscal_year int         not null,
    province_id bigint      not null references eplan.province,
    sent_on     date        not null,
    sent_by     text        not null,
    sent_for    text,
    at          timestamptz not null,
    primary key (fiscal_year, province_id)
);
comment on column eplan.province_summary.at is 'the business instant';
