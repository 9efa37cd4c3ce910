-- A calendar is a draft until headquarters publish it; what is there already is in force.
alter table eplan.timeline_year
    add column published        boolean     not null default true,
    add column submitted_by     text,
    add column submitted_account bigint,
    add column published_by     text,
    add column published_at     timestamptz;

-- Where a due date goes that is no working day, when its round is reminded of (null: the ladder's days), and rounds that no row of the
-- model stands for: they come in through the special-round event sub-process.
alter table eplan.round
    add column shift          text       not null default 'NONE' check (shift in ('NONE', 'NEXT', 'PREVIOUS')),
    add column reminders      smallint[],
    add column added          boolean    not null default false,
    add column only_types     text[],
    add column only_provinces bigint[],
    add column only_laos      bigint[];
comment on column eplan.round.added is 'not one of the rows of lao-year.bpmn';
comment on column eplan.round.only_types is 'of a special round: for LAOs of these types only; null for all';

-- The day that was set, before the round's shift rule; null where it is the due date itself.
alter table eplan.deadline add column set_on date;

-- One row: whether a calendar or a change of it needs a second process owner.
create table eplan.timeline_setting (
    single     boolean     primary key default true check (single),
    four_eyes  boolean     not null,
    changed_by text        not null,
    reason     text        not null,
    at         timestamptz not null
);
insert into eplan.timeline_setting values (true, false, 'e-Plan', 'ค่าเริ่มต้น', now());
