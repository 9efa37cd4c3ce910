package eplan.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes copies of a running round by SQL: our rows, and the engine's rows of its {@code entry-round} instances, with new ids. */
final class MoveDatesCopies {

    private static final String NUMBER = "t.%s + k * 10000000";
    private static final String WORD = "t.%s || '~' || k";

    private final JdbcClient jdbc;
    private final long round;
    private final int copies;

    MoveDatesCopies(JdbcClient jdbc, long round, int copies) {
        this.jdbc = jdbc;
        this.round = round;
        this.copies = copies;
    }

    /** The copies belong to the same years' cases, which do not matter here. */
    void make() {
        copy("eplan", "lao", "true", Map.of("id", NUMBER));
        copy("eplan", "lao_name", "true", Map.of("lao_id", NUMBER));
        copy("eplan", "lao_province", "true", Map.of("lao_id", NUMBER));
        copy(
                "eplan",
                "entry_round",
                "t.round_id = " + round,
                Map.of("id", NUMBER, "lao_id", NUMBER, "process_instance_id", WORD, "case_number", WORD));
        copy(
                "eplan",
                "work_item",
                "t.state = 'OPEN' and t.round_id = " + round,
                Map.of("id", NUMBER, "entry_round_id", NUMBER, "lao_id", NUMBER, "task_id", WORD, "case_number", WORD));
        engine();
    }

    private void engine() {
        copyOfRound("act_ru_execution", "proc_inst_id_", List.of("id_", "proc_inst_id_", "parent_id_", "act_inst_id_"));
        copyOfRound(
                "act_ru_variable",
                "proc_inst_id_",
                List.of("id_", "proc_inst_id_", "execution_id_", "task_id_", "var_scope_"));
        copyOfRound("act_ru_task", "proc_inst_id_", List.of("id_", "proc_inst_id_", "execution_id_"));
        copyOfRound("act_ru_event_subscr", "proc_inst_id_", List.of("id_", "proc_inst_id_", "execution_id_"));
        copyOfRound("act_ru_job", "process_instance_id_", List.of("id_", "process_instance_id_", "execution_id_"));
    }

    private void copyOfRound(String table, String instance, List<String> ids) {
        copy(
                "camunda",
                table,
                """
                t.%s in (select process_instance_id from eplan.entry_round where round_id = %d and id < 10000000)""".formatted(instance, round),
                ids.stream().collect(Collectors.toMap(id -> id, id -> WORD)));
    }

    private void copy(String schema, String table, String which, Map<String, String> ids) {
        List<String> columns =
                jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = ? and table_name = ? and is_generated = 'NEVER' order by ordinal_position""").params(schema, table).query(String.class).list();
        String values = columns.stream()
                .map(column -> ids.getOrDefault(column, "t.%s").formatted("\"" + column + "\""))
                .collect(Collectors.joining(", "));
        String names = columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
        jdbc.sql(
                        "insert into %s.%s (%s) overriding system value select %s from %s.%s t, generate_series(1, %d) k where %s"
                                .formatted(schema, table, names, values, schema, table, copies, which))
                .update();
    }
}
