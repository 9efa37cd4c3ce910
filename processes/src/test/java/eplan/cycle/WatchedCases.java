package eplan.cycle;

import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;

/** What a test sees of a round's chasing: its inbox rows of one kind, and the day to which the engine's timers are set. */
record WatchedCases(CycleScenario play) {

    List<String> expedite(LaoId lao, String key) {
        return work(lao, key, "EXPEDITE");
    }

    List<String> work(LaoId lao, String key, String kind) {
        return play.work(lao, key).stream().filter(row -> row.startsWith(kind)).toList();
    }

    /** Due dates of the open work of the round. */
    List<LocalDate> dueDates(LaoId lao, String key) {
        return play.jdbc
                .sql("select distinct due_on from eplan.work_item where entry_round_id = ? and state = 'OPEN'")
                .param(play.id(lao, key).value())
                .query(LocalDate.class)
                .list();
    }

    /** The day on which a waiting watch looks. */
    LocalDate looksOn(LaoId lao, String key) {
        return timer("entry_round", "id", lao, key, "next-watch");
    }

    /** The day on which a running escalation takes its step. */
    LocalDate stepsOn(LaoId lao, String key) {
        return timer("escalation", "entry_round_id", lao, key, "next-step");
    }

    private LocalDate timer(String table, String column, LaoId lao, String key, String activity) {
        return play.jdbc
                .sql("select cast(j.duedate_ as date) from camunda.act_ru_job j join eplan." + table
                        + " c on c.process_instance_id = j.process_instance_id_ where c." + column
                        + " = ? and j.handler_cfg_ = ?")
                .param(play.id(lao, key).value())
                .param(activity)
                .query(LocalDate.class)
                .single();
    }
}
