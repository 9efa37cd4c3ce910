package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.EndingEscalations;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.Refused;
import eplan.timeline.ChangeListening;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.task.TaskRejectedException;

/** One run a set, done as whoever began it, told once. */
class ChangeRunsTest {

    private static final Actor OTHER = new Actor(new AccountId(2), "Wichai", Role.HQ_PROCESS_OWNER, null, null);

    private final HeldThreads threads = new HeldThreads();
    private final ActingOwner actors = new ActingOwner();
    private final ChangeSet set = new FakeChangeSets().add(State.DRAFT, "Prapha", true, TimelineScreen.DUE_IN_MARCH);
    private final ChangeSet applied =
            new FakeChangeSets().add(State.APPLIED, "Prapha", true, TimelineScreen.DUE_IN_MARCH);
    private long ending;
    private final ChangeRuns runs = runs(threads);

    private ChangeRuns runs(ChangeThreads on) {
        EndingEscalations escalations = () -> ending;
        var beans = new StaticListableBeanFactory(Map.of("escalations", escalations));
        return new ChangeRuns(on, actors, beans.getBeanProvider(EndingEscalations.class));
    }

    private ChangeRun begin() {
        return runs.begin(set, ChangeRun.Kind.APPLY, () -> applied);
    }

    @Test
    void aSecondRunOfASetIsRefusedWhileTheFirstGoesOn() {
        threads.holds = true;
        ChangeRun first = begin();
        assertThatThrownBy(this::begin)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.changeset.running"));
        assertThat(runs.of(set.id())).isSameAs(first);
        threads.goOn();
        begin();
        threads.goOn();
    }

    @Test
    void itIsDoneAsWhoeverBeganItAndHeardOf() {
        List<ChangeRun.At> seen = new ArrayList<>();
        ChangeRun run = runs.begin(set, ChangeRun.Kind.APPLY, () -> {
            ChangeListening.tell(Stage.CASES, 1, 2);
            runs.underWay().forEach(one -> seen.add(one.at()));
            return applied;
        });
        assertThat(actors.acted).containsExactly(ActingOwner.OWNER);
        assertThat(seen).containsExactly(new ChangeRun.At(Stage.CASES, 1, 2, 0.5));
        assertThat(run.running()).isFalse();
        assertThat(run.result()).isEqualTo(applied);
        assertThat(runs.underWay()).isEmpty();
    }

    @Test
    void whoeverBeganItIsToldOnce() {
        ChangeRun run = begin();
        assertThat(runs.news(OTHER)).isEmpty();
        assertThat(runs.news(ActingOwner.OWNER)).containsExactly(run);
        assertThat(runs.news(ActingOwner.OWNER)).isEmpty();
        assertThat(runs.of(set.id())).isNull();
    }

    @Test
    void whatItThrowsIsKeptUntilItIsTold() {
        ChangeRun run = runs.begin(set, ChangeRun.Kind.APPLY, () -> {
            throw new Refused("refused.move.no-reason");
        });
        assertThat(run.running()).isFalse();
        assertThat(run.result()).isNull();
        assertThatThrownBy(run::orThrow).isInstanceOf(Refused.class);
        assertThat(run.tells(ActingOwner.OWNER))
                .as("whom it was thrown to knows")
                .isFalse();
    }

    @Test
    void itIsUnderWayUntilTheLastEscalationHasEnded() {
        ending = 4;
        ChangeRun run = begin();
        assertThat(run.tells(ActingOwner.OWNER)).isTrue();
        ending = 1;
        assertThat(runs.underWay()).containsExactly(run);
        assertThat(run.withdrawn()).isEqualTo(4);
        assertThat(run.left()).isEqualTo(1);
        ending = 0;
        assertThat(runs.underWay()).isEmpty();
        assertThat(runs.of(set.id())).isNull();
    }

    @Test
    void whatFindsNoThreadHasNotBegun() {
        ChangeRuns busy = runs(work -> {
            throw new TaskRejectedException("the node stops");
        });
        assertThatThrownBy(() -> busy.begin(set, ChangeRun.Kind.APPLY, () -> applied))
                .isInstanceOf(TaskRejectedException.class);
        assertThat(busy.of(set.id())).isNull();
    }
}
