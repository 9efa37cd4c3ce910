package eplan.cycle;

import static eplan.cycle.ExtensionCases.LATER;
import static eplan.cycle.ExtensionCases.MUCH_LATER;
import static eplan.cycle.ExtensionCases.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.Closings;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Cases of FY2554 that between them pass every node and every flow of the cycle's models. What each step means for people is
 * held by the tests of the single models; here it only has to be gone.
 */
final class EveryPath {

    private static final String CLOSE = Closings.PREVIOUS;
    private static final String OCTOBER = "monthly-10";

    private final RoundActs acts;
    private final ExtensionCases requests;
    private final RuntimeService runtime;
    private final CycleScenario play;
    private final Set<LaoId> laos = new HashSet<>();

    EveryPath(RoundActs acts, ExtensionCases requests, RuntimeService runtime) {
        this.acts = acts;
        this.requests = requests;
        this.runtime = runtime;
        this.play = acts.play();
    }

    /** Whose cases these are. */
    Set<LaoId> laos() {
        return Set.copyOf(laos);
    }

    private LaoId opened() {
        LaoId lao = play.opened();
        laos.add(lao);
        return lao;
    }

    /** The first look comes after the lock, as after a long outage: nobody was reminded, nobody chased. */
    void lockedBeforeTheFirstLook() {
        LaoId lao = opened();
        play.on(2010, 12, 1);
        assertThat(play.round(lao, CLOSE).state()).isEqualTo(RoundState.NOT_RECEIVED);
    }

    /** Reminded, the analyst asked, chased, and locked while chased. */
    void lockedWhileItIsChased() {
        LaoId lao = opened();
        play.on(2010, 10, 20);
        play.on(2010, 10, 22);
        endOnBehalf(lao);
        play.on(2010, 11, 1);
        assertThat(play.work(lao, CLOSE)).contains("EXPEDITE OFFICER OPEN 1");
        play.on(2010, 12, 1);
        assertThat(play.round(lao, CLOSE).state()).isEqualTo(RoundState.NOT_RECEIVED);
    }

    /**
     * Completes the analyst's task by itself. Nothing of ours does: recording ends the round, and the task with it, or
     * withdraws the task. The engine must know the way all the same, and the round must go on waiting.
     */
    private void endOnBehalf(LaoId lao) {
        String instance = play.jdbc
                .sql("select process_instance_id from eplan.entry_round where id = ?")
                .param(play.id(lao, CLOSE).value())
                .query(String.class)
                .single();
        String task = acts.tasks()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey("record-on-behalf")
                .singleResult()
                .getId();
        acts.as(play.analyst(), () -> acts.tasks().complete(task));
        assertThat(play.work(lao, CLOSE)).contains("ON_BEHALF ANALYST DONE 0", "ENTER LAO OPEN 0");
    }

    /** Passed up by an officer; the next step comes by itself and asks the analyst too; withdrawn by what the LAO records. */
    void chasedUntilItIsRecorded() {
        LaoId lao = opened();
        play.on(2011, 3, 1);
        acts.as(play.officer(), () -> play.chasing.passUp(play.id(lao, PLAN), "นายกฯ ไม่รับสาย"));
        play.on(2011, 3, 8);
        assertThat(play.work(lao, PLAN)).contains("ON_BEHALF ANALYST OPEN 0");
        play.record(lao, OCTOBER); // late, so that an analyst looks at what comes later
        play.record(lao, PLAN);
        assertThat(play.round(lao, PLAN).state()).isEqualTo(RoundState.VERIFYING);
    }

    /** The watch looks while the analyst does, and finds nothing due; returned, recorded again and accepted. */
    void returnedAndAccepted() {
        LaoId lao = acts.lateBefore();
        laos.add(lao);
        play.on(2011, 2, 1);
        play.record(lao, PLAN);
        play.on(2011, 2, 21);
        acts.returned(lao, PLAN, "three-year-plan");
        play.recordItem(lao, PLAN, "three-year-plan");
        play.jobs.runUntilNoneDue();
        acts.accepted(lao, PLAN);
        assertThat(play.round(lao, PLAN).state()).isEqualTo(RoundState.ACCEPTED);
    }

    /** With a special round that headquarters drop at once, and each round recorded in the month in which it opens. */
    void aWholeYear() {
        LaoId lao = opened();
        new DroppedRound(play, runtime).call(lao);
        for (int month = 0; month < 12; month++) {
            LocalDate day = CycleScenario.YEAR.first().plusMonths(month);
            play.on(day.getYear(), day.getMonthValue(), 1);
            play.recordWhatIsOpen(lao);
        }
        assertThat(play.jdbc
                        .sql("select state from eplan.lao_year where lao_id = ?")
                        .param(lao.value())
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
    }

    /** Beyond the province; passed on by it; without an opinion in time; taken back. */
    void requestsForTime() {
        LaoId far = opened();
        LaoId passed = opened();
        LaoId late = opened();
        LaoId off = opened();
        play.on(2011, 2, 21);
        long beyond = requests.asked(far, MUCH_LATER);
        requests.endorsed(beyond);
        requests.granted(play.hq(), beyond, MUCH_LATER);
        long officers = requests.asked(play.officer(), passed, PLAN, LATER).id();
        requests.as(requests.head(), () -> requests.extensions().passToHq(officers, "ให้กรมพิจารณา"));
        requests.granted(play.hq(), officers, LATER);
        long back = requests.asked(off, LATER);
        requests.as(play.staff(off), () -> requests.extensions().withdraw(back));
        long unread = requests.asked(late, LATER);
        play.on(2011, 2, 25);
        requests.granted(requests.head(), unread, LATER);
        assertThat(List.of(far, passed, late, off)).allMatch(lao -> requests.running(lao) == 0);
    }
}
