package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.Refused;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told while a set is applied and put back: of three cases a date, two are of the province that gets a date of its own. */
class ChangeSetProgressIT extends ChangeSetFixture {

    private record Told(Stage stage, long done, long of) {}

    private static final List<Told> TWO_DATES = List.of(
            new Told(Stage.LOCKING, 0, 0),
            new Told(Stage.RECKONING, 0, 0),
            new Told(Stage.CASES, 0, 6),
            new Told(Stage.TASKS, 0, 6),
            new Told(Stage.TIMERS, 0, 6),
            new Told(Stage.CASES, 2, 6),
            new Told(Stage.TASKS, 2, 6),
            new Told(Stage.TIMERS, 2, 6),
            new Told(Stage.KEEPING, 6, 6));

    private final List<Told> told = new ArrayList<>();

    private void hear(Stage stage, long done, long of) {
        told.add(new Told(stage, done, of));
    }

    private ChangeSet undo(ChangeSet applied) {
        return owner(() -> sets.undo(applied.id(), "ยกเลิกหนังสือ"));
    }

    @Test
    void stagesComeInOrderWithTheCasesDoneDateByDate() {
        ChangeSet draft = drafted(due(MARCH), due(korat, APRIL));
        ChangeSet applied = ChangeListening.heardBy(this::hear, () -> apply(draft));
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(told).isEqualTo(TWO_DATES);

        told.clear();
        ChangeSet undone = ChangeListening.heardBy(this::hear, () -> undo(applied));
        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(told).isEqualTo(TWO_DATES);
    }

    @Test
    void openingsAndRoundsWithAnotherLockAreToldAsWhatTheyAre() {
        RoundView budget = round("budget-q2");
        ChangeSet draft = drafted(
                new Edit.OpensOn(budget.id(), LocalDate.of(2015, 3, 9)),
                new Edit.LockOn(budget.id(), LocalDate.of(2015, 5, 5)));
        ChangeListening.heardBy(this::hear, () -> apply(draft));
        assertThat(told)
                .containsExactly(
                        new Told(Stage.LOCKING, 0, 0),
                        new Told(Stage.RECKONING, 0, 0),
                        new Told(Stage.RECOUNTING, 0, 1),
                        new Told(Stage.OPENINGS, 0, 0),
                        new Told(Stage.KEEPING, 0, 0));
    }

    @Test
    void aListenerThatFailsIsToldNoMoreAndTheChangeGoesOn() {
        ChangeSet draft = drafted(due(MARCH));
        ChangeSet applied = ChangeListening.heardBy(
                (stage, done, of) -> {
                    hear(stage, done, of);
                    throw new IllegalStateException("the screen is gone");
                },
                () -> apply(draft));
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(round("plan").dueOn()).isEqualTo(MARCH);
        assertThat(told).containsExactly(new Told(Stage.LOCKING, 0, 0));
    }

    @Test
    void nobodyHearsOfWhatIsDoneAfterwardsOrByOthers() {
        ChangeSet draft = drafted(due(MARCH));
        assertThatThrownBy(() -> ChangeListening.heardBy(this::hear, () -> owner(() -> sets.undo(draft.id(), WHY))))
                .isInstanceOf(Refused.class);
        told.clear();
        apply(draft);
        assertThat(told).isEmpty();
    }
}
