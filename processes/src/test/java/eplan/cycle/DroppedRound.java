package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.LaoId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/**
 * A special round that headquarters call and have dropped before it opens: its process ends at once. The calendar of the other
 * tests has no such round, so it goes again.
 */
record DroppedRound(CycleScenario play, RuntimeService runtime) {

    private static final String KEY = "special-dropped";

    void call(LaoId lao) {
        plan(lao);
        try {
            runtime.messageEventReceived("special-round", waiting(lao), Map.of("specialRound", KEY));
            play.jobs.runUntilNoneDue();
            assertThat(play.round(lao, KEY).state()).isEqualTo(RoundState.RETIRED);
        } finally {
            forget();
        }
    }

    /** The execution of the LAO's year that waits for special rounds. */
    private String waiting(LaoId lao) {
        String year = play.jdbc
                .sql("select process_instance_id from eplan.lao_year where lao_id = ?")
                .param(lao.value())
                .query(String.class)
                .single();
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(year)
                .eventName("special-round")
                .singleResult()
                .getExecutionId();
    }

    private void plan(LaoId lao) {
        play.jdbc.sql("""
                        insert into eplan.round (fiscal_year, key, kind, row_no, name_th, name_en, short_th, short_en,
                            data_year, opens_on, responsible, items, legal_basis, retired)
                        values (2554, ?, 'RECORDING', 7, 'งวดพิเศษ', 'Special', 'พิเศษ', 'Special',
                            2554, date '2010-10-01', 'LAO', array['flood'], 'ทดสอบ', true)""").param(KEY).update();
        play.jdbc.sql("""
                        insert into eplan.deadline (round_id, due_on, reason, changed_by)
                        select id, date '2011-01-31', 'ทดสอบ', 'ทดสอบ' from eplan.round where key = ?""").param(KEY).update();
        play.jdbc.sql("""
                        insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, case_number)
                        select y.id, y.lao_id, 2554, r.id, '2554-dropped-' || y.lao_id
                        from eplan.lao_year y, eplan.round r where y.lao_id = ? and r.key = ?""").params(lao.value(), KEY).update();
    }

    private void forget() {
        for (String table : List.of("case_event", "work_item", "entry_round", "deadline")) {
            play.jdbc
                    .sql("delete from eplan." + table + " where round_id in (select id from eplan.round where key = ?)")
                    .param(KEY)
                    .update();
        }
        play.jdbc.sql("delete from eplan.round where key = ?").param(KEY).update();
    }
}
