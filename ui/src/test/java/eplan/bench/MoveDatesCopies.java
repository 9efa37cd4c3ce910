package eplan.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes copies of all LAOs by SQL, with new ids: the LAOs, their year with all its rounds and open work, and the engine's rows of
 * their {@code lao-year} and {@code entry-round} instances with their variables, tasks and timers. What has happened so far is not
 * copied: neither our history nor the engine's, and no escalations, of which none may be open.
 */
final class MoveDatesCopies {

    private static final String NUMBER = "t.%s + cast(:k as bigint) * 10000000";
    private static final String WORD = "t.%s || '~' || cast(:k as text)";
    private static final String OF_US = "t.name_ in ('entryRoundId', 'laoYearId')";
    private static final Map<String, String> OUR_IDS = Map.of(
            "long_",
            "case when " + OF_US + " then t.long_ + cast(:k as bigint) * 10000000 else t.long_ end",
            "text_",
            "case when " + OF_US + " then cast(t.long_ + cast(:k as bigint) * 10000000 as text) else t.text_ end");

    /** Copies are left out: they have ids of their own. */
    private static final String LAO = "t.lao_id < 10000000";

    private static final String OF_YEAR = "t.fiscal_year = :year and t.id < 10000000";

    private static final String OF_INSTANCE = """
            t.%s in (select process_instance_id from eplan.lao_year t where %s
                     union all
                     select process_instance_id from eplan.entry_round t where %s and process_instance_id is not null)""";

    private final JdbcClient jdbc;
    private final int copies;

    MoveDatesCopies(JdbcClient jdbc, int copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    void make() {
        for (int k = 1; k <= copies; k++) {
            long start = System.nanoTime();
            int ours = ours(k);
            int engine = engine(k);
            System.out.printf(
                    "copy %d of %d: %,d rows of ours, %,d of the engine's in %.1f s%n",
                    k, copies, ours, engine, (System.nanoTime() - start) / 1e9);
        }
    }

    private int ours(int k) {
        return copy(k, "eplan", "lao", "t.id < 10000000", List.of("id"), List.of())
                + copy(k, "eplan", "lao_code", LAO, List.of("lao_id"), List.of("code"))
                + copy(k, "eplan", "lao_name", LAO, List.of("lao_id"), List.of())
                + copy(k, "eplan", "lao_province", LAO, List.of("lao_id"), List.of())
                + copy(k, "eplan", "deadline", LAO, List.of("id", "lao_id"), List.of())
                + copy(k, "eplan", "lao_year", OF_YEAR, List.of("id", "lao_id"), List.of("process_instance_id"))
                + copy(
                        k,
                        "eplan",
                        "entry_round",
                        OF_YEAR,
                        List.of("id", "lao_year_id", "lao_id"),
                        List.of("case_number", "process_instance_id"))
                + copy(
                        k,
                        "eplan",
                        "work_item",
                        OF_YEAR + " and t.state = 'OPEN'",
                        List.of("id", "entry_round_id", "lao_id"),
                        List.of("case_number", "task_id"));
    }

    /** Parents and called instances come with those that refer to them, so the ids fit. */
    private int engine(int k) {
        String execution = "id_ proc_inst_id_ root_proc_inst_id_ business_key_ parent_id_ super_exec_ act_inst_id_";
        String variable = "id_ proc_inst_id_ execution_id_ task_id_ var_scope_";
        return instances(k, "act_ru_execution", "proc_inst_id_", execution)
                + instances(k, "act_ru_variable", "proc_inst_id_", variable)
                + instances(k, "act_ru_task", "proc_inst_id_", "id_ proc_inst_id_ execution_id_")
                + instances(k, "act_ru_event_subscr", "proc_inst_id_", "id_ proc_inst_id_ execution_id_")
                + instances(
                        k,
                        "act_ru_job",
                        "process_instance_id_",
                        "id_ process_instance_id_ root_proc_inst_id_ execution_id_");
    }

    private int instances(int k, String table, String instance, String words) {
        String which = OF_INSTANCE.formatted(instance, OF_YEAR, OF_YEAR);
        return copy(k, "camunda", table, which, List.of(), List.of(words.split(" ")));
    }

    /** @param which of the rows {@code t}. @param numbers columns of ids that are numbers. @param words of ids that are text */
    private int copy(int k, String schema, String table, String which, List<String> numbers, List<String> words) {
        List<String> columns = columns(schema, table);
        String values = columns.stream()
                .map(column -> value(table, column, numbers, words))
                .collect(Collectors.joining(", "));
        String names = columns.stream().map(MoveDatesCopies::quoted).collect(Collectors.joining(", "));
        return jdbc.sql("insert into %s.%s (%s) overriding system value select %s from %s.%s t where %s"
                        .formatted(schema, table, names, values, schema, table, which))
                .param("k", k)
                .param("year", MoveDatesStock.YEAR.be())
                .update();
    }

    private static String value(String table, String column, List<String> numbers, List<String> words) {
        if (table.equals("act_ru_variable") && OUR_IDS.containsKey(column)) {
            return OUR_IDS.get(column);
        }
        String as = numbers.contains(column) ? NUMBER : words.contains(column) ? WORD : "t.%s";
        return as.formatted(quoted(column));
    }

    private static String quoted(String column) {
        return "\"" + column + "\"";
    }

    private List<String> columns(String schema, String table) {
        return jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = ? and table_name = ? and is_generated = 'NEVER'
                        order by ordinal_position""").params(schema, table).query(String.class).list();
    }
}
