package eplan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.testing.EplanTest;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a node writes down of its looking for due jobs. */
@EplanTest
class JobRunsIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JobHealth health;

    private JobRuns runs;

    @BeforeEach
    void aNode() {
        runs = new JobRuns(jdbc);
    }

    @AfterEach
    void isGone() {
        jdbc.sql("delete from eplan.job_run where node = ?").param(runs.node()).update();
    }

    private long due() {
        return jdbc.sql("select due from eplan.job_run where node = ?")
                .param(runs.node())
                .query(Long.class)
                .single();
    }

    private OffsetDateTime at(String column) {
        return jdbc.sql("select * from eplan.job_run where node = ?")
                .param(runs.node())
                .query((row, n) -> row.getObject(column, OffsetDateTime.class))
                .list()
                .getFirst();
    }

    @Test
    void aNodeThatFoundNothingYetHasLookedButNotRun() {
        runs.passed(0);

        assertThat(at("at")).isNotNull();
        assertThat(at("ran_at")).isNull();
        assertThat(health.now().lastLooked()).isNotNull();
    }

    @Test
    void passesThatFollowEachOtherCountAsOne() {
        runs.passed(400);
        runs.passed(52);
        assertThat(due()).isEqualTo(452);

        runs.passed(0);
        runs.passed(3);
        assertThat(due()).isEqualTo(3);
    }

    @Test
    void lookingInVainLeavesWhatRanLast() {
        runs.passed(7);
        OffsetDateTime ran = at("ran_at");
        runs.passed(0);

        assertThat(at("ran_at")).isEqualTo(ran);
        assertThat(due()).isEqualTo(7);
        assertThat(health.now().lastDue()).isEqualTo(7);
    }

    @Test
    void aNodeIsForgottenAMonthAfterItLookedLast() {
        jdbc.sql("""
                        insert into eplan.job_run (node, at)
                        values ('long gone', clock_timestamp() - interval '31 days'),
                               ('away', clock_timestamp() - interval '29 days')""").update();
        runs.passed(0);

        assertThat(jdbc.sql("select node from eplan.job_run")
                        .query(String.class)
                        .list())
                .contains("away", runs.node())
                .doesNotContain("long gone");
        jdbc.sql("delete from eplan.job_run where node = 'away'").update();
    }
}
