-- Who stands in for whom, from a day to a day, both included; ended_on is the first day on which it does not hold any more.
create table eplan.substitution (
    id            bigint      generated always as identity primary key,
    absent_id     bigint      not null references eplan.account,
    substitute_id bigint      not null references eplan.account,
    from_on       date        not null,
    to_on         date        not null,
    scope         text        not null check (scope in ('ALL', 'DISTRICT', 'KIND')),
    district_id   bigint      references eplan.district,
    kind          text        check (kind ~ '^[A-Z][A-Z_]{0,29}$'),
    reason        text        not null,
    by_name       text        not null,
    at            timestamptz not null default clock_timestamp(),
    ended_on      date,
    ended_by      text,
    check (absent_id <> substitute_id),
    check (from_on <= to_on),
    check ((scope = 'DISTRICT') = (district_id is not null) and (scope = 'KIND') = (kind is not null))
);
create index substitution_substitute on eplan.substitution (substitute_id, to_on);
create index substitution_absent on eplan.substitution (absent_id, to_on);

-- Who stands in for whom on a day, one row for each substitute and part. It counts only while both may sign in and are of
-- one office and kind of role. Plain SQL and stable, so that the planner inlines it into the query that joins it.
create function eplan.substitutes_on(day date)
    returns table (absent_id bigint, substitute_id bigint, scope text, district_id bigint, kind text)
    language sql stable
as $$
    select s.absent_id, s.substitute_id, s.scope, s.district_id, s.kind
      from eplan.substitution s
      join eplan.account a on a.id = s.absent_id
      join eplan.account b on b.id = s.substitute_id
     where day between s.from_on and s.to_on and (s.ended_on is null or day < s.ended_on)
       and a.enabled and b.enabled and a.province_id is not distinct from b.province_id
       and ((a.role = 'ANALYST' and b.role = 'ANALYST')
            or (a.role in ('PROVINCIAL_OFFICER', 'PROVINCIAL_HEAD')
                and b.role in ('PROVINCIAL_OFFICER', 'PROVINCIAL_HEAD'))
            or (a.role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER') and b.role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER')))
$$;

-- Whose LAOs are open to an analyst on a day, beside those that are nobody's: their own, and those of whom they stand in for,
-- where district_id is given only those of that district. A null viewer has no row.
create function eplan.portfolios_open_to(viewer bigint, day date)
    returns table (account_id bigint, district_id bigint)
    language sql stable
as $$
    select viewer, cast(null as bigint) where viewer is not null
    union all
    select s.absent_id, s.district_id from eplan.substitutes_on(day) s where s.substitute_id = viewer
$$;
