package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.DueJobs;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Due jobs run many to a transaction; the one that fails is isolated, kept and counted, and stops nobody else's. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class FailingJobProcessTest {

    @Autowired
    CycleScenario play;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Test
    void aCaseThatFailsStopsNobodyElse() {
        List<LaoId> laos = Stream.generate(play::opened).limit(3).toList();
        LaoId broken = laos.get(1);
        long before = jobs.failed();
        jdbc.sql("delete from eplan.entry_round where lao_id = ? and round_id = ?")
                .param(broken.value())
                .param(play.round(broken, "plan").round().value())
                .update();

        play.on(2010, 11, 1);

        assertThat(play.round(laos.get(0), "plan").state()).isEqualTo(RoundState.OPEN);
        assertThat(play.round(laos.get(2), "plan").state()).isEqualTo(RoundState.OPEN);
        assertThat(play.round(broken, "monthly-11").state()).isEqualTo(RoundState.OPEN);
        assertThat(jobs.failed() - before).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from camunda.act_ru_job where lock_owner_ is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        runtime.deleteProcessInstance(instance(broken), "test over");
    }

    private String instance(LaoId lao) {
        return jdbc.sql("select process_instance_id from eplan.lao_year where lao_id = ?")
                .param(lao.value())
                .query(String.class)
                .single();
    }
}
