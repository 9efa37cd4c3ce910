package eplan.plan;

import eplan.plan.EntryRecords.RecordState;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Recorded;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Vision, missions, strategies and guidelines; the last two keep their ids, because projects hang on them. */
@Component
class VisionTable {

    private static final String READ = """
            select r.id as record_id, r.status, r.version, r.by_name, r.at, r.on_behalf_reason, r.confirmation, r.dispute,
                   coalesce(v.vision, '') as vision,
                   array(select m.mission from eplan.mission m where m.record_id = r.id order by m.position) as missions
              from eplan.entry_record r
              left join eplan.vision v on v.record_id = r.id
             where r.lao_id = ? and r.data_year = ? and r.item = ? and r.period = ?""";

    private static final String WRITE_VISION = """
            with p as (select ?::bigint as id, ?::text[] as missions),
            v as (
                insert into eplan.vision select id, ? from p
                on conflict (record_id) do update set vision = excluded.vision),
            m as (
                insert into eplan.mission select p.id, x.n, x.t from p, unnest(p.missions) with ordinality as x (t, n)
                on conflict (record_id, position) do update set mission = excluded.mission)
            delete from eplan.mission x using p where x.record_id = p.id and x.position > cardinality(p.missions)""";

    /** A guideline may have moved away from a strategy that goes, so those that stay are written before others are deleted. */
    private static final String WRITE_STRATEGIES = """
            with s as (
                insert into eplan.strategy (id, record_id, position, name, area)
                select x.id, ?, x.n, x.name, x.area
                  from unnest(?::bigint[], ?::text[], ?::text[]) with ordinality as x (id, name, area, n)
                on conflict (id) do update set position = excluded.position, name = excluded.name, area = excluded.area)
            insert into eplan.guideline (id, strategy_id, position, guideline)
            select * from unnest(?::bigint[], ?::bigint[], ?::int[], ?::text[])
            on conflict (id) do update
               set strategy_id = excluded.strategy_id, position = excluded.position, guideline = excluded.guideline""";

    private final JdbcClient jdbc;

    VisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Recorded load(RecordKey key) {
        return RecordTable.of(jdbc.sql(READ), key)
                .query((row, n) -> new Recorded(content(row), RecordTable.state(row)))
                .optional()
                .orElseGet(() -> new Recorded(VisionStrategy.EMPTY, RecordState.UNTOUCHED));
    }

    private VisionStrategy content(ResultSet row) throws SQLException {
        String[] missions = (String[]) row.getArray("missions").getArray();
        return new VisionStrategy(row.getString("vision"), List.of(missions), strategies(row.getLong("record_id")));
    }

    /** In order, each with its guidelines. */
    List<Strategy> strategies(long record) {
        Map<Long, List<Guideline>> below = jdbc
                .sql("""
                        select g.strategy_id, g.id, g.guideline from eplan.guideline g
                          join eplan.strategy s on s.id = g.strategy_id
                         where s.record_id = ? order by g.position, g.id""")
                .param(record)
                .query((row, n) -> Map.entry(
                        row.getLong("strategy_id"), new Guideline(row.getLong("id"), row.getString("guideline"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select id, name, area from eplan.strategy where record_id = ? order by position, id")
                .param(record)
                .query((row, n) -> new Strategy(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("area"),
                        below.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    void write(long record, VisionStrategy content) {
        jdbc.sql(WRITE_VISION)
                .param(record)
                .param(content.missions().toArray(String[]::new))
                .param(content.vision())
                .update();
        VisionIds known = VisionIds.of(strategies(record));
        List<Strategy> whole = known.give(content.strategies(), this::next);
        writeStrategies(record, whole);
        delete("delete from eplan.guideline where id = any(?)", known.guidelines());
        delete("delete from eplan.strategy where id = any(?)", known.strategies());
    }

    private void writeStrategies(long record, List<Strategy> strategies) {
        List<@Nullable Long> ids = new ArrayList<>();
        List<@Nullable Long> of = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Strategy strategy : strategies) {
            for (int i = 0; i < strategy.guidelines().size(); i++) {
                Guideline guideline = strategy.guidelines().get(i);
                ids.add(guideline.id());
                of.add(strategy.id());
                positions.add(i + 1);
                names.add(guideline.name());
            }
        }
        jdbc.sql(WRITE_STRATEGIES)
                .param(record)
                .param(strategies.stream().map(Strategy::id).toArray(Long[]::new))
                .param(strategies.stream().map(Strategy::name).toArray(String[]::new))
                .param(strategies.stream().map(Strategy::area).toArray(String[]::new))
                .param(ids.toArray(Long[]::new))
                .param(of.toArray(Long[]::new))
                .param(positions.toArray(Integer[]::new))
                .param(names.toArray(String[]::new))
                .update();
    }

    private List<Long> next(long count) {
        return count == 0
                ? List.of()
                : jdbc.sql("select nextval('eplan.sheet_row_id') from generate_series(1, ?)")
                        .param(count)
                        .query((row, n) -> row.getLong(1))
                        .list();
    }

    private void delete(String sql, Set<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            jdbc.sql(sql).param(ids.toArray(Long[]::new)).update();
        } catch (DataIntegrityViolationException projects) {
            throw new Refused("refused.strategy.in-use");
        }
    }
}
