-- What vision, missions, strategies and guidelines were: the whole content each time it changed. Never changed, never removed.
create function eplan.vision_content(p_record bigint) returns jsonb
    language sql stable
as $$
    select jsonb_build_object(
        'vision', coalesce((select v.vision from eplan.vision v where v.record_id = p_record), ''),
        'missions', coalesce(
            (select jsonb_agg(m.mission order by m.position) from eplan.mission m where m.record_id = p_record), '[]'),
        'strategies', coalesce(
            (select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'area', s.area, 'guidelines', coalesce(
                        (select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.guideline) order by g.position, g.id)
                           from eplan.guideline g where g.strategy_id = s.id), '[]')) order by s.position, s.id)
               from eplan.strategy s where s.record_id = p_record), '[]'))
$$;

create table eplan.vision_version (
    record_id        bigint      not null references eplan.entry_record,
    version          bigint      not null check (version > 0),
    at               timestamptz not null,
    by_name          text        not null,
    on_behalf_reason text        check (length(on_behalf_reason) <= 500),
    content          jsonb       not null,
    primary key (record_id, version)
);
comment on column eplan.vision_version.version is 'of the record, at which its content became this';
comment on column eplan.vision_version.at is 'the business instant';
comment on column eplan.vision_version.on_behalf_reason is 'why an analyst recorded it for the LAO; null when the LAO did';

-- what was recorded before is where the history begins
insert into eplan.vision_version (record_id, version, at, by_name, on_behalf_reason, content)
select r.id, r.version, r.at, r.by_name, r.on_behalf_reason, eplan.vision_content(r.id)
  from eplan.entry_record r join eplan.vision v on v.record_id = r.id;
