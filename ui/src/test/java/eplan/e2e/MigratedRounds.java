package eplan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;

/** The cases of rounds while they move to a new version of their model: what is stored of that, as no screen counts it. */
final class MigratedRounds {

    private static final String CASES = """
             from camunda.act_ru_execution e join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
            where d.key_ = 'entry-round' and e.parent_id_ is null""";

    /** Of the year's first day, on which the year is opened: the rounds of that day have opened when there is none. */
    private static final String DUE = """
            select count(*) from camunda.act_ru_job
            where process_instance_id_ is not null and (duedate_ is null or duedate_ < timestamp '2010-10-02')""";

    /** Where each case stands and waits, and what its history tells, one line each; none says on which version. */
    private static final String STAND =
            "select 'case ' || e.id_ as line" + CASES + " union all select 'task ' || t.id_ || ' ' || t.task_def_key_"
                    + " from camunda.act_ru_task t where t.proc_inst_id_ in (select e.id_" + CASES + ")" + """
             union all
            select concat_ws(' ', 'timer', j.id_, j.handler_cfg_, j.duedate_) from camunda.act_ru_job j
             where j.process_def_key_ = 'entry-round'
             union all
            select 'told ' || v.id || ' ' || v.type from eplan.case_event v
             order by line""";

    private static final String MOVED = "select count(*) from eplan.model_migration_case where state = 'MOVED'";
    private static final String ENDED = "select count(*) from eplan.model_migration where ended_at is not null";
    private static final String RECORDED =
            "select count(*) from eplan.audit_entry where action = 'migration.ended' and detail = ?";

    private final StoredData stored;

    MigratedRounds(StoredData stored) {
        this.stored = stored;
    }

    /** The rounds that open on the year's first day have opened. */
    void awaitOpen() {
        stored.await(0, DUE);
    }

    /** Cases on a version of the model. */
    long on(int version) {
        return stored.number("select count(*)" + CASES + " and d.version_ = ?", version);
    }

    List<String> stand() {
        return stored.lines(STAND);
    }

    /** How often the cases' own rows were written in all: each move writes a case's row once. */
    long writes() {
        return stored.number("select coalesce(sum(e.rev_), 0)" + CASES);
    }

    /** Somebody else has this case in hand, counted in the order in which they are moved: who moves it waits. */
    void hold(StoredData hand, int place) throws SQLException {
        // rows that an offset skips would be locked as well
        String one = "select e.id_" + CASES + " order by e.id_ offset ? limit 1";
        hand.hold("select rev_ from camunda.act_ru_execution where id_ = (" + one + ") for update", place - 1);
    }

    long moved() {
        return stored.number(MOVED);
    }

    void awaitMoved(long cases) {
        stored.await(cases, MOVED);
    }

    void awaitEnd() {
        stored.await(1, ENDED);
    }

    /** The migration is on record with its end, once. */
    void isRecorded(long cases) {
        assertThat(stored.number(RECORDED, cases + " moved, 0 failed, 0 ended")).isEqualTo(1);
    }
}
