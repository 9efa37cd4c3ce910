package eplan.plan;

import eplan.plan.EntryRecords.RecordState;
import eplan.plan.VisionStrategies.Recorded;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Vision, missions, strategies and guidelines: read by one statement and written by one. */
@Component
class VisionTable {

    private static final String WRITE = """
            with p as (select ?::bigint as id, ?::text[] as missions, ?::text[] as strategies),
            v as (
                insert into eplan.vision select id, ? from p
                on conflict (record_id) do update set vision = excluded.vision),
            m as (
                insert into eplan.mission select p.id, x.n, x.t from p, unnest(p.missions) with ordinality as x (t, n)
                on conflict (record_id, position) do update set mission = excluded.mission),
            m_gone as (
                delete from eplan.mission x using p where x.record_id = p.id and x.position > cardinality(p.missions)),
            s as (
                insert into eplan.strategy select p.id, x.n, x.t from p, unnest(p.strategies) with ordinality as x (t, n)
                on conflict (record_id, position) do update set name = excluded.name),
            s_gone as (
                delete from eplan.strategy x using p where x.record_id = p.id and x.position > cardinality(p.strategies)),
            g as (select * from unnest(?::int[], ?::int[], ?::text[]) as x (s, n, t)),
            g_new as (
                insert into eplan.guideline select p.id, g.s, g.n, g.t from p, g
                on conflict (record_id, strategy_position, position) do update set guideline = excluded.guideline)
            delete from eplan.guideline x using p
             where x.record_id = p.id
               and not exists (select from g where g.s = x.strategy_position and g.n = x.position)""";

    private static final String READ = """
            select r.status, r.version, r.by_name, r.at, r.on_behalf_reason, coalesce(v.vision, '') as vision,
                   array(select m.mission from eplan.mission m where m.record_id = r.id order by m.position) as missions,
                   array(select s.name from eplan.strategy s where s.record_id = r.id order by s.position) as strategies,
                   array(select g.strategy_position from eplan.guideline g where g.record_id = r.id
                          order by g.strategy_position, g.position) as guidelines_of,
                   array(select g.guideline from eplan.guideline g where g.record_id = r.id
                          order by g.strategy_position, g.position) as guidelines
              from eplan.entry_record r
              left join eplan.vision v on v.record_id = r.id
             where r.lao_id = ? and r.data_year = ? and r.item = ? and r.period = ?""";

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

    void write(long record, VisionStrategy content) {
        List<Integer> of = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<String> guidelines = new ArrayList<>();
        for (int i = 0; i < content.strategies().size(); i++) {
            List<String> those = content.strategies().get(i).guidelines();
            for (int j = 0; j < those.size(); j++) {
                of.add(i + 1);
                positions.add(j + 1);
                guidelines.add(those.get(j));
            }
        }
        jdbc.sql(WRITE)
                .param(record)
                .param(content.missions().toArray(String[]::new))
                .param(content.strategies().stream().map(Strategy::name).toArray(String[]::new))
                .param(content.vision())
                .param(of.toArray(Integer[]::new))
                .param(positions.toArray(Integer[]::new))
                .param(guidelines.toArray(String[]::new))
                .update();
    }

    private static VisionStrategy content(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("strategies").getArray();
        Integer[] of = (Integer[]) row.getArray("guidelines_of").getArray();
        String[] guidelines = (String[]) row.getArray("guidelines").getArray();
        List<Strategy> strategies = IntStream.range(0, names.length)
                .mapToObj(i -> new Strategy(
                        names[i],
                        IntStream.range(0, of.length)
                                .filter(g -> of[g] == i + 1)
                                .mapToObj(g -> guidelines[g])
                                .toList()))
                .toList();
        String[] missions = (String[]) row.getArray("missions").getArray();
        return new VisionStrategy(row.getString("vision"), List.of(missions), strategies);
    }
}
