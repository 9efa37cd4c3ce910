-- The ladder's own rows for steps of the hiring cycle, in every version there is: one without them would leave a gap where it is in
-- force, or where somebody goes on from it. A test holds the first version against escalation-ladder.dmn.
alter table eplan.ladder_row
    drop constraint ladder_row_kind_check,
    add constraint ladder_row_kind_check check (kind in ('CLOSING', 'RECORDING', 'VERIFYING', 'MONTHLY', 'HIRING'));

insert into eplan.ladder_row (version_id, position, kind, late, setting, rung, working_days, audience)
select v.id, last.position + h.n, 'HIRING', 'ANY', 'ANY', h.rung, h.days, h.audience
  from eplan.ladder_version v
 cross join lateral (select coalesce(max(r.position), 0) as position from eplan.ladder_row r where r.version_id = v.id) last
 cross join (values (1, 'REMINDER', -7, 'RESPONSIBLE'),
                    (2, 'REMINDER', -1, 'RESPONSIBLE'),
                    (3, 'LEVEL_1', 0, 'HEAD'),
                    (4, 'LEVEL_2', 5, 'HQ'),
                    (5, 'LEVEL_3', 10, 'HQ')) h (n, rung, days, audience);
