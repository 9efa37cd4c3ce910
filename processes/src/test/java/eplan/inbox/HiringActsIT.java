package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.hiring.StepKind;
import eplan.hiring.WorkOfLeavers;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.WorkActs.Result;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.HiringStepId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What people do to work on steps of the hiring cycle, and where it goes when a contractor leaves. */
@EplanTest
@Import({OpenHiring.class, HiringTables.class})
class HiringActsIT {

    private static final ChaseNote NOTE = new ChaseNote(Channel.TELEPHONE, null, "โทรเร่งรัดแล้ว", null);

    @Autowired
    OpenHiring hiring;

    @Autowired
    WorkActs acts;

    @Autowired
    Inbox inbox;

    @Autowired
    PlannedActs planned;

    @Autowired
    WorkOfLeavers leavers;

    @BeforeEach
    void start() {
        hiring.start();
    }

    @AfterEach
    void forget() {
        hiring.tables.forget();
    }

    /** Asks for it, and lets its ten seconds pass. */
    private Progress done(Actor who, Supplier<Long> asked) {
        long act = hiring.as(who, asked);
        hiring.tables.one(
                "update eplan.work_act set run_at = clock_timestamp() - interval '3 seconds' where id = ? returning id",
                act);
        planned.run();
        return hiring.as(who, () -> acts.progress(act));
    }

    private long notes(HiringStepId step) {
        return hiring.tables.one("select count(*) from eplan.chase_note where hiring_step_id = ?", step.value());
    }

    @Test
    void aNoteForManyIsWrittenOnceAStep() {
        HiringStepId first = hiring.step(StepKind.REQUEST);
        HiringStepId second = hiring.step(StepKind.EVALUATION);
        Set<WorkItemId> items =
                Set.of(hiring.todo(first), hiring.chased(first, 1, "HEAD"), hiring.chased(second, 1, "HEAD"));
        Progress told = done(hiring.head, () -> acts.note(items, NOTE));
        assertThat(notes(first)).isEqualTo(1);
        assertThat(notes(second)).isEqualTo(1);
        assertThat(told.notDone())
                .extracting(Result::laoTh, Result::outcome)
                .containsExactly(tuple("ราชบุรี", Outcome.ALREADY));
    }

    @Test
    void whoseTurnItIsIsRemindedOnceADay() {
        WorkItemId item = hiring.chased(hiring.step(StepKind.REQUEST), 1, "HEAD");
        assertThat(done(hiring.head, () -> acts.remind(Set.of(item))).notDone()).isEmpty();
        assertThat(done(hiring.head, () -> acts.remind(Set.of(item))).notDone())
                .extracting(Result::outcome)
                .containsExactly(Outcome.ALREADY);
    }

    @Test
    void isTakenAndPutAsideAndThatCanBeUndone() {
        WorkItemId item = hiring.todo(hiring.step(StepKind.APPROVAL));
        hiring.as(hiring.officer, () -> {
            long act = acts.claim(Set.of(item)).act();
            assertThat(inbox.item(item).mine()).isTrue();
            acts.undo(act);
            assertThat(inbox.item(item).assignee()).isNull();
            return true;
        });
        Actor analyst = hiring.analyst;
        assertThat(hiring.as(analyst, () -> acts.claim(Set.of(item))).results())
                .extracting(Result::outcome)
                .containsExactly(Outcome.GONE);
    }

    @Test
    void onlyThoseOfItsLevelMayHoldIt() {
        WorkItemId item = hiring.todo(hiring.step(StepKind.APPROVAL));
        assertThat(hiring.as(hiring.head, () -> acts.holders(Set.of(item))))
                .extracting(one -> one.role())
                .doesNotContain(Role.ANALYST)
                .contains(Role.PROVINCIAL_OFFICER, Role.PROVINCIAL_HEAD);
    }

    @Test
    void whatTheContractStillAsksForWaitsInTheOfficeAfterTheContractorHasLeft() {
        WorkItemId item = hiring.todo(hiring.step(StepKind.DELIVERY));
        hiring.actors.asSystem(() -> {
            assertThat(leavers.preview(OpenHiring.account(hiring.analyst)).work())
                    .containsEntry("", 1);
            leavers.move(OpenHiring.account(hiring.analyst), "สิ้นสุดสัญญา");
            return true;
        });
        assertThat(hiring.column(item, "assignee_id")).isNull();
        assertThat(hiring.column(item, "state")).isEqualTo("OPEN");
        assertThat(hiring.as(hiring.officer, () -> inbox.item(item)).mayTake()).isTrue();
        hiring.actors.asSystem(() -> {
            leavers.move(OpenHiring.account(hiring.analyst), "ซ้ำ");
            assertThat(leavers.preview(OpenHiring.account(hiring.analyst)).work())
                    .isEmpty();
            return true;
        });
    }

    @Test
    void onlyTheSystemMovesThemOut() {
        List.of(hiring.officer, hiring.head, hiring.headquarters, hiring.analyst)
                .forEach(who -> assertThatThrownBy(
                                () -> hiring.as(who, () -> leavers.preview(OpenHiring.account(hiring.analyst))))
                        .isInstanceOf(AccessDeniedException.class));
    }
}
