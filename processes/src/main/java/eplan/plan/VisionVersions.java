package eplan.plan;

import eplan.people.Actor;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.Version;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.shared.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What vision and strategies were over time; appended only. */
@Component
class VisionVersions {

    private static final String KEEP = """
            insert into eplan.vision_version (record_id, version, at, by_name, on_behalf_reason, content)
            select cast(:record as bigint), cast(:version as bigint), cast(:at as timestamptz), cast(:by as text),
                   cast(:onBehalf as text), now.content
              from (select eplan.vision_content(cast(:record as bigint)) as content) now
             where now.content is distinct from (
                   select v.content from eplan.vision_version v
                    where v.record_id = :record order by v.version desc limit 1)""";

    private static final String STRATEGIES = """
            select v.version, cast(s.x ->> 'id' as bigint) as id, s.x ->> 'name' as name, s.x ->> 'area' as area,
                   array(select cast(g.x ->> 'id' as bigint)
                           from jsonb_array_elements(s.x -> 'guidelines') with ordinality as g (x, n)
                          order by g.n) as guideline_ids,
                   array(select g.x ->> 'name'
                           from jsonb_array_elements(s.x -> 'guidelines') with ordinality as g (x, n)
                          order by g.n) as guidelines
              from eplan.vision_version v
             cross join lateral jsonb_array_elements(v.content -> 'strategies') with ordinality as s (x, n)
             where v.record_id = :record
             order by v.version, s.n""";

    private static final String VERSIONS = """
            select v.version, v.at, v.by_name, v.on_behalf_reason, v.content ->> 'vision' as vision,
                   array(select m.x from jsonb_array_elements_text(v.content -> 'missions') with ordinality as m (x, n)
                          order by m.n) as missions
              from eplan.vision_version v
             where v.record_id = :record
             order by v.version desc""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    VisionVersions(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the content as it is now, unless it is what it was. */
    void keep(RecordTable.Row record, Actor by, @Nullable String onBehalf) {
        jdbc.sql(KEEP)
                .param("record", record.id())
                .param("version", record.version())
                .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .param("by", by.name())
                .param("onBehalf", onBehalf)
                .update();
    }

    /** Newest first. */
    List<Version> of(long record) {
        Map<Long, List<Strategy>> strategies = new HashMap<>();
        jdbc.sql(STRATEGIES).param("record", record).query(row -> {
            strategies
                    .computeIfAbsent(row.getLong("version"), version -> new ArrayList<>())
                    .add(strategy(row));
        });
        return jdbc.sql(VERSIONS)
                .param("record", record)
                .query((row, n) -> version(row, strategies.getOrDefault(row.getLong("version"), List.of())))
                .list();
    }

    private static Version version(ResultSet row, List<Strategy> strategies) throws SQLException {
        String[] missions = (String[]) row.getArray("missions").getArray();
        return new Version(
                row.getLong("version"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("on_behalf_reason"),
                new VisionStrategy(row.getString("vision"), List.of(missions), strategies));
    }

    private static Strategy strategy(ResultSet row) throws SQLException {
        Long[] ids = (Long[]) row.getArray("guideline_ids").getArray();
        String[] names = (String[]) row.getArray("guidelines").getArray();
        List<Guideline> guidelines = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            guidelines.add(new Guideline(ids[i], names[i]));
        }
        return new Strategy(row.getLong("id"), row.getString("name"), row.getString("area"), guidelines);
    }
}
