package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.StuckCases.Cause;
import eplan.cycle.StuckCases.StuckCase;
import eplan.engine.DueJobs;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps that failed for good: headquarters see whose they are and why, and let them run again. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class StuckCasesProcessTest {

    private static final String WHY = "แก้ข้อมูลแล้ว";

    @Autowired
    CycleScenario play;

    @Autowired
    StuckCases stuck;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient jdbc;

    private final List<LaoId> broken = new ArrayList<>();

    /** Other tests count what failed: none is left behind. */
    @AfterEach
    void leavesNothingStuck() {
        broken.forEach(this::mend);
        broken.stream().filter(lao -> !of(lao).isEmpty()).forEach(this::retry);
        jobs.runUntilNoneDue();
    }

    /** An LAO whose round of the plan cannot open on 1 November, because it is not there. */
    private LaoId stuckAtItsPlan() {
        LaoId lao = play.opened();
        broken.add(lao);
        jdbc.sql("update eplan.entry_round set round_id = -round_id where lao_id = ? and round_id = ?")
                .param(lao.value())
                .param(play.round(lao, "plan").round().value())
                .update();
        return lao;
    }

    private void mend(LaoId lao) {
        jdbc.sql("update eplan.entry_round set round_id = -round_id where lao_id = ? and round_id < 0")
                .param(lao.value())
                .update();
    }

    private <T> T hq(Supplier<T> work) {
        return play.as(play.hq(), work);
    }

    private List<StuckCase> of(LaoId lao) {
        return hq(() -> stuck.page(null, null, 200)).stream()
                .filter(one -> one.whose() != null
                        && Objects.requireNonNull(one.whose()).lao().equals(lao))
                .toList();
    }

    private StuckCase one(LaoId lao) {
        List<StuckCase> all = of(lao);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private int retry(LaoId lao) {
        return hq(() -> stuck.retry(List.of(one(lao).id()), WHY));
    }

    @Test
    void saysWhoseRoundCouldNotOpenWhenAndWhy() {
        LaoId lao = stuckAtItsPlan();
        long before = hq(stuck::count);

        play.on(2010, 11, 1);

        StuckCase one = one(lao);
        StuckCases.Whose whose = Objects.requireNonNull(one.whose());
        assertThat(hq(stuck::count) - before).isEqualTo(1);
        assertThat(whose.laoTh()).isNotBlank();
        assertThat(whose.provinceTh()).isEqualTo("นครราชสีมา");
        assertThat(whose.roundKey()).isEqualTo("plan");
        assertThat(whose.year()).isEqualTo(CycleScenario.YEAR);
        assertThat(one.process()).isEqualTo("lao-year");
        assertThat(one.cause()).contains("round plan of LAO year #");
        assertThat(one.at()).isNotNull();
        assertThat(hq(() -> stuck.trace(one.id()))).contains("NotFound");
        assertThat(hq(stuck::causes)).extracting(Cause::text).contains(one.cause());
    }

    @Test
    void whatWasNotMendedFailsAgainAndComesBack() {
        LaoId lao = stuckAtItsPlan();
        play.on(2010, 11, 1);

        assertThat(retry(lao)).isEqualTo(1);
        assertThat(of(lao)).as("it waits for its turn").isEmpty();
        assertThat(hq(stuck::running))
                .returns(1L, StuckCases.Running::retrying)
                .returns(0L, StuckCases.Running::dueNow);
        jobs.runUntilNoneDue();
        assertThat(hq(stuck::running)).returns(0L, StuckCases.Running::retrying);

        assertThat(of(lao)).hasSize(1);
    }

    @Test
    void whatWasMendedOpensAndTheReasonIsOnRecord() {
        LaoId lao = stuckAtItsPlan();
        play.on(2010, 11, 1);
        String id = one(lao).id();
        mend(lao);

        assertThat(retry(lao)).isEqualTo(1);
        jobs.runUntilNoneDue();

        assertThat(of(lao)).isEmpty();
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.OPEN);
        assertThat(jdbc.sql("select reason from eplan.audit_entry where action = 'job.retried' and subject = ?")
                        .param("job:" + id)
                        .query(String.class)
                        .list())
                .containsExactly(WHY);
        assertThatThrownBy(() -> hq(() -> stuck.trace(id))).isInstanceOf(NotFound.class);
        assertThat(hq(() -> stuck.retry(List.of(id), WHY))).as("gone meanwhile").isZero();
    }

    @Test
    void allOfOneCauseAreTriedAgainAndOthersLeft() {
        LaoId first = stuckAtItsPlan();
        LaoId second = stuckAtItsPlan();
        LaoId other = stuckAtItsPlan();
        play.on(2010, 11, 1);
        String cause = one(first).cause();
        jdbc.sql("update camunda.act_ru_job set exception_msg_ = 'Disk 7 is full' where id_ = ?")
                .param(one(other).id())
                .update();

        assertThat(hq(() -> stuck.page("Disk # is full", null, 10)))
                .extracting(StuckCase::id)
                .containsExactly(one(other).id());
        assertThat(hq(() -> stuck.retryAll(cause, WHY))).isEqualTo(2);

        assertThat(of(first)).isEmpty();
        assertThat(of(second)).isEmpty();
        assertThat(of(other)).hasSize(1);
    }

    @Test
    void nothingIsTriedAgainWithoutAReason() {
        LaoId lao = stuckAtItsPlan();
        play.on(2010, 11, 1);

        assertThatThrownBy(() -> hq(() -> stuck.retry(List.of(one(lao).id()), " ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hq(() -> stuck.retryAll(null, ""))).isInstanceOf(Refused.class);
        assertThat(of(lao)).hasSize(1);
    }

    @Test
    void saysWhenJobsLastRanAndHowManyWereDue() {
        play.opened();

        StuckCases.Running running = hq(stuck::running);

        assertThat(running.lastLooked()).isNotNull();
        assertThat(running.lastRan()).isNotNull();
        assertThat(running.lastDue()).isPositive();
        assertThat(running.dueNow()).isZero();
    }
}
