package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.InterruptedMoves.Killed;
import eplan.cycle.ModelVersions.Chosen;
import eplan.cycle.ModelVersions.Failure;
import eplan.cycle.ModelVersions.Migration;
import eplan.cycle.ModelVersions.Version;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Cases of an earlier version of {@code lao-year} and {@code entry-round} go on with the version that is shipped. In a database of
 * its own: a model that is deployed is the newest for everybody.
 */
@EplanTest
@TestPropertySource(properties = "eplan.test.models=own")
@Import({CycleScenario.class, RecordedItems.class, MigratedCases.class, InterruptedMoves.class})
class ModelMigrationProcessTest {

    private static final String YEAR = "lao-year";
    private static final String ROUND = "entry-round";
    private static final String WHY = "รุ่นใหม่รับงวดพิเศษ";

    @Autowired
    CycleScenario play;

    @Autowired
    MigratedCases cases;

    @Autowired
    ModelVersions versions;

    @Autowired
    MigrationRuns runs;

    @Autowired
    InterruptedMoves interrupted;

    private final List<LaoId> laos = new ArrayList<>();

    @AfterEach
    void endsItsCases() {
        laos.forEach(cases::end);
    }

    private LaoId opened() {
        LaoId lao = play.opened();
        laos.add(lao);
        return lao;
    }

    private <T> T hq(Supplier<T> work) {
        return play.as(play.hq(), work);
    }

    private long begin(String model, int from, int most) {
        return begin(model, from, new Chosen(Set.of(), most));
    }

    private long begin(String model, int from, Chosen chosen) {
        return hq(() -> versions.begin(model, from, chosen, WHY));
    }

    private Migration migration(long id) {
        return hq(versions::migrations).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void run() {
        runs.runAll(() -> false);
    }

    private long runningOn(String model, int version) {
        return hq(versions::versions).stream()
                .filter(one -> one.model().equals(model) && one.version() == version)
                .mapToLong(Version::running)
                .sum();
    }

    /** Timers fire, the first round is late and expedited. */
    private LaoId inNovember() {
        LaoId lao = opened();
        play.on(2010, 11, 1);
        play.on(2010, 11, 4);
        assertThat(play.work(lao, "close-previous")).contains("EXPEDITE OFFICER OPEN 1");
        return lao;
    }

    @Test
    void nothingFiresTwiceAndWhatWaitsFiresOnceAsInACaseOfTheNewVersion() {
        int year = cases.deploy(YEAR, MigratedCases.earlier(YEAR));
        int round = cases.deploy(ROUND, MigratedCases.earlier(ROUND));
        LaoId moved = inNovember();
        int newYear = cases.deploy(YEAR, MigratedCases.shipped(YEAR));
        int newRound = cases.deploy(ROUND, MigratedCases.shipped(ROUND));
        LaoId twin = inNovember();
        List<String> timers = cases.timers(moved);
        List<String> history = cases.history(moved);
        List<String> work = play.work(moved, "close-previous");

        begin(YEAR, year, 0);
        begin(ROUND, round, 0);
        run();

        assertThat(cases.versions(moved))
                .contains(YEAR + " " + newYear, ROUND + " " + newRound)
                .hasSize(3);
        assertThat(cases.timers(moved)).isNotEmpty().isEqualTo(timers);
        assertThat(play.jobs.runUntilNoneDue())
                .as("what fired does not fire again")
                .isZero();
        assertThat(cases.history(moved)).isEqualTo(history);
        assertThat(play.work(moved, "close-previous")).isEqualTo(work);

        play.on(2010, 12, 1);
        play.on(2011, 3, 1);
        play.on(2011, 3, 8);
        assertThat(play.work(moved, "plan")).contains("EXPEDITE HEAD OPEN 2").isEqualTo(play.work(twin, "plan"));
        assertThat(play.round(moved, "budget-q2").state()).isEqualTo(RoundState.OPEN);
        assertThat(cases.history(moved)).isEqualTo(cases.history(twin));
    }

    @Test
    void aCaseThatCannotBeMovedIsKeptWithItsCauseAndTriedAgain() {
        int from = cases.deploy(YEAR, MigratedCases.earlier(YEAR).replace("round-plan", "round-plan-before"));
        LaoId one = opened();
        LaoId other = opened();
        int to = cases.deploy(YEAR, MigratedCases.shipped(YEAR));
        assertThat(hq(() -> versions.check(YEAR, from))).isEmpty();
        long id = begin(YEAR, from, 0);
        play.clock.set(LocalDate.of(2010, 11, 1));
        cases.fire(other, "opens-plan");

        run();

        assertThat(migration(id))
                .returns(1L, Migration::moved)
                .returns(1L, Migration::failed)
                .returns(2L, Migration::total)
                .returns(to, Migration::toVersion)
                .matches(done -> done.endedAt() != null);
        List<Failure> failures = hq(() -> versions.failures(id));
        assertThat(failures).extracting(Failure::instance).containsExactly(cases.root(other));
        assertThat(failures.getFirst().cause()).contains("round-plan-before");
        assertThat(cases.versions(one)).contains(YEAR + " " + to);
        assertThat(cases.versions(other)).contains(YEAR + " " + from);
        assertThat(hq(() -> versions.check(YEAR, from)))
                .singleElement()
                .asString()
                .contains("round-plan-before");
        assertThatThrownBy(() -> begin(YEAR, from, 0)).isInstanceOf(Refused.class);

        cases.leave(other, "round-plan-before");
        again(id);
        run();

        assertThat(migration(id)).returns(2L, Migration::moved).returns(0L, Migration::failed);
        assertThat(cases.versions(other)).contains(YEAR + " " + to).doesNotContain(YEAR + " " + from);
        assertThatThrownBy(() -> again(id)).as("none is left").isInstanceOf(Refused.class);
        assertThat(recorded(id))
                .containsExactly("migration.begun", "migration.ended", "migration.retried", "migration.ended");
    }

    private void again(long id) {
        hq(() -> {
            versions.retry(id, WHY);
            return true;
        });
    }

    private List<String> recorded(long id) {
        return play.jdbc
                .sql("select action from eplan.audit_entry where subject = ? order by id")
                .param("migration:" + id)
                .query(String.class)
                .list();
    }

    @Test
    void aRunThatIsKilledInTheMiddleGoesOnWhereItWas() {
        int from = cases.deploy(YEAR, MigratedCases.earlier(YEAR));
        openMany(60);
        cases.deploy(YEAR, MigratedCases.shipped(YEAR));
        List<String> timers =
                laos.stream().flatMap(lao -> cases.timers(lao).stream()).toList();
        long id = begin(YEAR, from, 0);
        interrupted.killAfter(1);

        assertThatThrownBy(this::run).isInstanceOf(Killed.class);

        assertThat(migration(id)).returns(50L, Migration::moved).returns(null, Migration::endedAt);
        assertThat(hq(versions::running)).map(Migration::id).contains(id);
        assertThat(runningOn(YEAR, from))
                .as("all of the killed transaction or nothing")
                .isEqualTo(10);
        assertThatThrownBy(() -> again(id)).as("it runs").isInstanceOf(Refused.class);

        run();

        assertThat(migration(id)).returns(60L, Migration::moved).matches(done -> done.endedAt() != null);
        assertThat(runningOn(YEAR, from)).isZero();
        assertThat(hq(versions::running)).isEmpty();
        assertThat(laos.stream().flatMap(lao -> cases.timers(lao).stream())).containsExactlyElementsOf(timers);
    }

    private void openMany(int many) {
        play.clock.set(CycleScenario.YEAR.first());
        play.asSystem(() -> {
            play.registry.loadShipped();
            play.timelines.prepare(CycleScenario.YEAR);
            List<Long> some =
                    play.opening.notYetOpen(CycleScenario.YEAR, Set.of("30")).subList(0, many);
            some.forEach(lao -> laos.add(new LaoId(lao)));
            return play.opening.open(CycleScenario.YEAR, some);
        });
    }

    @Test
    void onlyTheOldestAreMovedWhenNotAllAreWanted() {
        int from = cases.deploy(YEAR, MigratedCases.earlier(YEAR));
        LaoId first = opened();
        LaoId second = opened();
        int to = cases.deploy(YEAR, MigratedCases.shipped(YEAR));

        long id = begin(YEAR, from, 1);
        assertThatThrownBy(() -> begin(YEAR, from, 1)).as("one at a time").isInstanceOf(Refused.class);
        run();

        assertThat(migration(id).total()).isEqualTo(1);
        assertThat(List.of(cases.versions(first), cases.versions(second)))
                .satisfiesOnlyOnce(one -> assertThat(one).contains(YEAR + " " + from))
                .satisfiesOnlyOnce(one -> assertThat(one).contains(YEAR + " " + to));
    }

    @Test
    void onlyCasesOfTheChosenProvincesAreMoved() {
        int from = cases.deploy(ROUND, MigratedCases.earlier(ROUND));
        LaoId lao = opened();
        int to = cases.deploy(ROUND, MigratedCases.shipped(ROUND));
        var elsewhere = new ProvinceId(play.jdbc
                .sql("select id from eplan.province where code = '40'")
                .query(Long.class)
                .single());

        assertThatThrownBy(() -> begin(ROUND, from, new Chosen(Set.of(elsewhere), 0)))
                .as("none there")
                .isInstanceOf(Refused.class);
        begin(ROUND, from, new Chosen(Set.of(play.province()), 0));
        run();

        assertThat(cases.versions(lao)).contains(ROUND + " " + to).doesNotContain(ROUND + " " + from);
    }

    @Test
    void aCaseThatEndedBeforeItsTurnIsNoFailure() {
        int from = cases.deploy(YEAR, MigratedCases.earlier(YEAR));
        LaoId ended = play.opened();
        cases.deploy(YEAR, MigratedCases.shipped(YEAR));
        long id = begin(YEAR, from, 0);
        cases.end(ended);

        run();

        assertThat(migration(id))
                .returns(0L, Migration::moved)
                .returns(0L, Migration::failed)
                .returns(0L, Migration::total)
                .matches(done -> done.endedAt() != null);
    }

    @Test
    void refusesTheNewestAndWhatHasNoCasesAndAMissingReason() {
        int from = cases.deploy(YEAR, MigratedCases.earlier(YEAR));
        assertThatThrownBy(() -> begin(YEAR, from, 0)).as("the newest").isInstanceOf(Refused.class);
        cases.deploy(YEAR, MigratedCases.shipped(YEAR));
        assertThatThrownBy(() -> begin(YEAR, from, 0)).as("no cases").isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hq(() -> versions.begin(YEAR, from, new Chosen(Set.of(), 0), " ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> begin(YEAR, 9_999, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> begin("no-model", 1, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hq(() -> versions.failures(-1))).isInstanceOf(NotFound.class);
    }
}
