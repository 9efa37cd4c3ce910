package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import eplan.shared.LaoId;
import eplan.shared.StaleForm;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.ChangeSets.ProvinceEffects;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.ChangeSets.Touched;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From the preview to the day on which a set is applied, and back. */
@RecordApplicationEvents
class ChangeSetApplyingIT extends ChangeSetFixture {

    private static final LocalDate TODAY = LocalDate.of(2015, 2, 2);
    private static final LocalDate LATER = LocalDate.of(2015, 2, 5);

    @Autowired
    ApplicationEvents events;

    @Test
    void previewCountsByProvinceMostFirst() {
        Preview preview = preview(drafted(due(MARCH)));
        assertThat(preview.on()).isEqualTo(TODAY);
        assertThat(preview.nation()).containsOnly(entry(Effect.MOVED, 3L));
        assertThat(preview.provinces())
                .extracting(
                        ProvinceEffects::province, province -> province.counts().getOrDefault(Effect.MOVED, 0L))
                .containsExactly(tuple(korat, 2L), tuple(phuket, 1L));
        assertThat(preview.provinces().getFirst().nameTh()).isEqualTo("นครราชสีมา");
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
    }

    @Test
    void previewOfNothingIsEmpty() {
        Preview preview = preview(draft());
        assertThat(preview.nation()).isEmpty();
        refuses("refused.changeset.no-edits", () -> apply(draft()));
    }

    @Test
    void casesBehindANumberComeByProvinceAndName() {
        ChangeSet draft = drafted(due(MARCH));
        assertThat(owner(() -> sets.touched(draft.id(), Effect.MOVED, null, 0, 50)))
                .extracting(Touched::laoTh)
                .containsExactly("กฤษณา", "เสิงสาง", "ราไวย์");
        assertThat(owner(() -> sets.touched(draft.id(), Effect.MOVED, korat, 1, 50)))
                .extracting(Touched::laoTh)
                .containsExactly("เสิงสาง");
        assertThat(owner(() -> sets.touched(draft.id(), Effect.RAISED, null, -1, 1000)))
                .isEmpty();
    }

    @Test
    void applyMovesTheDatesAndKeepsWhatWasForeseenBesideTheReport() {
        ChangeSet draft = drafted(due(MARCH), due(korat, APRIL));
        ChangeSet applied = apply(draft);
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(round("plan").dueOn()).isEqualTo(MARCH);
        assertThat(deadline(laoOf(korat)).dueOn()).isEqualTo(APRIL);
        assertThat(applied.appliedBy()).isEqualTo("Prapha");
        assertThat(applied.letter()).isEqualTo("มท 0810.5/ว 0312");
        assertThat(applied.report()).containsEntry(Effect.MOVED, 6L);
        assertThat(applied.foreseen()).isEqualTo(applied.report());
        assertThat(applied.lines()).noneMatch(ChangeSets.Line::stale);
        assertThat(audited("changeset.applied", applied)).isEqualTo(1);
        assertThat(draft().id()).isNotEqualTo(applied.id());
    }

    @Test
    void everybodyIsToldOnceThoughManyDatesMove() {
        ChangeSet applied = apply(drafted(due(MARCH), due(korat, APRIL)));
        assertThat(events.stream(ChangeSetApplied.class))
                .containsExactly(new ChangeSetApplied(
                        applied.id(), YEAR, WHY, false, Set.of(new LaoId(1), new LaoId(2), new LaoId(3))));
    }

    @Test
    void whoseRoundOpensOnAnotherDayIsToldToo() {
        ChangeSet applied = apply(drafted(new Edit.OpensOn(round("budget-q2").id(), LocalDate.of(2015, 3, 9))));
        other(() -> sets.undo(applied.id(), "ยกเลิกหนังสือ"));
        assertThat(events.stream(ChangeSetApplied.class))
                .extracting(ChangeSetApplied::undone, ChangeSetApplied::laos)
                .containsExactly(tuple(false, Set.of(new LaoId(1))), tuple(true, Set.of(new LaoId(1))));
    }

    @Test
    void whoseRoundIsLockedOnAnotherDayIsTold() {
        apply(drafted(new Edit.LockOn(round("budget-q2").id(), LocalDate.of(2015, 5, 5))));
        assertThat(events.stream(ChangeSetApplied.class))
                .extracting(ChangeSetApplied::laos)
                .containsExactly(Set.of(new LaoId(1)));
    }

    @Test
    void previewNamesTheDatesThatFollowAHoliday() {
        move(plan, null, FEBRUARY, ORDINARY);
        jdbc.sql("update eplan.round set shift = 'NEXT' where id = ?")
                .param(plan.id().value())
                .update();
        ChangeSet draft = drafted(new Edit.HolidayOn(holiday(ORDINARY)));
        assertThat(preview(draft).dates())
                .contains(new DateChange(plan.id(), "plan", null, ORDINARY, ORDINARY.plusDays(3)));
        assertThat(round("plan").dueOn()).isEqualTo(ORDINARY);
        assertThat(preview(put(draft, due(MARCH))).dates())
                .as("what an edit names does not follow")
                .extracting(DateChange::round)
                .doesNotContain(plan.id());
    }

    @Test
    void previewOfAnotherDayIsRefused() {
        ChangeSet draft = drafted(due(MARCH));
        String stamp = preview(draft).stamp();
        clock.set(TODAY.plusDays(1));
        refuses("refused.changeset.preview-old", () -> owner(() -> sets.apply(draft.id(), stamp, WHY, null)));
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
    }

    @Test
    void previewOfAnotherVersionIsStale() {
        ChangeSet draft = drafted(due(MARCH));
        String stamp = preview(draft).stamp();
        put(draft, due(APRIL));
        assertThatThrownBy(() -> owner(() -> sets.apply(draft.id(), stamp, WHY, null)))
                .isInstanceOf(StaleForm.class);
        assertThatThrownBy(() -> owner(() -> sets.apply(draft.id(), "nonsense", WHY, null)))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void previewIsStaleOnceAHolidayShiftsTheDateFurther() {
        move(plan, null, FEBRUARY, LocalDate.of(2015, 3, 2));
        jdbc.sql("update eplan.round set shift = 'NEXT' where id = ?")
                .param(plan.id().value())
                .update();
        ChangeSet draft = drafted(due(ORDINARY));
        String stamp = preview(draft).stamp();
        putHoliday(holiday(ORDINARY));
        assertThat(now(draft).lines()).noneMatch(ChangeSets.Line::stale);
        assertThatThrownBy(() -> owner(() -> sets.apply(draft.id(), stamp, WHY, null)))
                .isInstanceOf(StaleForm.class);
        apply(draft);
        assertThat(round("plan").dueOn()).isEqualTo(ORDINARY.plusDays(3));
    }

    @Test
    void reasonIsAsked() {
        ChangeSet draft = drafted(due(MARCH));
        String stamp = preview(draft).stamp();
        refuses("refused.move.no-reason", () -> owner(() -> sets.apply(draft.id(), stamp, " ", null)));
    }

    @Test
    void fourEyesAskForAnotherOwner() {
        owner(() -> {
            sets.fourEyes(true, "ข้อตรวจสอบ");
            return 0;
        });
        assertThat(actors.as(OFFICER, () -> sets.fourEyes())).isTrue();
        ChangeSet draft = drafted(due(MARCH));
        refuses("refused.changeset.four-eyes", () -> apply(draft));
        ChangeSet submitted = submit(draft);
        refuses("refused.changeset.four-eyes", () -> apply(submitted));
        ChangeSet applied = other(
                () -> sets.apply(submitted.id(), sets.preview(submitted.id()).stamp(), WHY, null));
        assertThat(applied.by()).isEqualTo("Prapha");
        assertThat(applied.appliedBy()).isEqualTo("Wichai");
    }

    @Test
    void submittedIsAppliedByAnybodyWithoutFourEyes() {
        assertThat(apply(submit(drafted(due(MARCH)))).state()).isEqualTo(State.APPLIED);
    }

    @Test
    void appliedIsAppliedOnce() {
        ChangeSet applied = apply(drafted(due(MARCH)));
        refuses("refused.changeset.applied", () -> preview(applied));
        refuses("refused.changeset.not-draft", () -> owner(() -> sets.apply(applied.id(), "x", WHY, null)));
    }

    @Test
    void scheduledIsForAComingDay() {
        ChangeSet draft = drafted(due(MARCH));
        refuses("refused.changeset.day-passed", () -> schedule(draft, TODAY));
        refuses("refused.changeset.far", () -> schedule(draft, LocalDate.MAX));
        Edit opening = new Edit.OpensOn(round("budget-q2").id(), LocalDate.of(2015, 3, 9));
        ChangeSet opens = put(draft, opening);
        refuses("refused.changeset.opens-before", () -> schedule(opens, LocalDate.of(2015, 3, 1)));
    }

    @Test
    void scheduledIsForADayOnWhichItCanStillBe() {
        ChangeSet locks = drafted(new Edit.LockOn(round("budget-q2").id(), LocalDate.of(2015, 5, 5)));
        refuses("refused.changeset.not-on-day", () -> schedule(locks, LocalDate.of(2015, 5, 6)));
        assertThat(schedule(locks, LocalDate.of(2015, 5, 5)).state()).isEqualTo(State.SCHEDULED);
    }

    @Test
    void scheduledIsAppliedOnItsDayOnTheAccountOfWhoScheduledIt() {
        ChangeSet set = schedule(drafted(due(MARCH)), LATER);
        assertThat(set.scheduledOn()).isEqualTo(LATER);
        startDay(LATER.minusDays(1));
        assertThat(now(set).state()).isEqualTo(State.SCHEDULED);
        startDay(LATER);
        startDay(LATER);
        assertThat(now(set).state()).isEqualTo(State.APPLIED);
        assertThat(now(set).appliedBy()).isEqualTo("Prapha");
        assertThat(round("plan").dueOn()).isEqualTo(MARCH);
        assertThat(events.stream(ChangeSetApplied.class)).hasSize(1);
    }

    @Test
    void whatCannotBeAppliedOnItsDaySaysWhyAndLeavesTheOthers() {
        ChangeSet fails = schedule(drafted(due(MARCH)), LATER);
        ChangeSet beside =
                schedule(drafted(new Edit.DueOn(round("budget-q2").id(), null, LocalDate.of(2015, 5, 15))), LATER);
        move(plan, null, FEBRUARY, APRIL);
        startDay(LATER.plusDays(3));
        assertThat(now(fails).state()).isEqualTo(State.FAILED);
        assertThat(now(fails).failure()).startsWith("มีผู้อื่นเลื่อน");
        assertThat(round("plan").dueOn()).isEqualTo(APRIL);
        assertThat(now(beside).state()).isEqualTo(State.APPLIED);
        assertThat(events.stream(ChangeSetFailed.class)).hasSize(1);
        ChangeSet again = other(() -> sets.withdraw(fails.id(), now(fails).version()));
        assertThat(again.state()).isEqualTo(State.DRAFT);
        assertThat(again.failure()).isNull();
    }

    @Test
    void faultInOneSetIsItsFailureAndLeavesTheOthers() {
        ChangeSet fails = schedule(drafted(due(MARCH)), LATER);
        ChangeSet beside =
                schedule(drafted(new Edit.DueOn(round("budget-q2").id(), null, LocalDate.of(2015, 5, 15))), LATER);
        notes.onMoved = move -> {
            if (move.round().equals(plan.id())) {
                throw new IllegalStateException("a test's");
            }
        };
        startDay(LATER);
        assertThat(now(fails).state()).isEqualTo(State.FAILED);
        assertThat(now(fails).failure()).contains("เลขอ้างอิง");
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
        assertThat(now(beside).state()).isEqualTo(State.APPLIED);
    }

    @Test
    void ruleThatSaysNoOnTheDayIsTheFailure() {
        RoundView budget = round("budget-q2");
        ChangeSet set = schedule(drafted(new Edit.LockOn(budget.id(), LocalDate.of(2015, 5, 5))), LATER);
        jdbc.sql("update eplan.deadline set due_on = ? where round_id = ?")
                .params(LocalDate.of(2015, 5, 6), budget.id().value())
                .update();
        startDay(LATER);
        assertThat(now(set).state()).isEqualTo(State.FAILED);
        assertThat(now(set).failure()).doesNotContain("refused.").contains("2558");
    }

    @Test
    void scheduledIsTakenBackByAnyOwner() {
        ChangeSet set = schedule(drafted(due(MARCH)), LATER);
        ChangeSet again = other(() -> sets.withdraw(set.id(), set.version()));
        assertThat(again.state()).isEqualTo(State.DRAFT);
        assertThat(again.mine()).isFalse();
        startDay(LATER);
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
    }

    @Test
    void undonePutsTheDatesBackOnce() {
        ChangeSet applied = apply(drafted(due(MARCH), due(korat, APRIL)));
        ChangeSet undone = other(() -> sets.undo(applied.id(), "ยกเลิกหนังสือ"));
        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(undone.left()).isEmpty();
        assertThat(undone.appliedBy()).isEqualTo("Wichai");
        assertThat(undone.report()).isEqualTo(applied.report());
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
        assertThat(deadline(laoOf(korat)).dueOn()).isEqualTo(FEBRUARY);
        assertThat(events.stream(ChangeSetApplied.class))
                .extracting(ChangeSetApplied::undone)
                .containsExactly(false, true);
        refuses("refused.undo.already", () -> owner(() -> sets.undo(applied.id(), "x")));
        refuses("refused.changeset.not-applied", () -> owner(() -> sets.undo(draft().id(), "x")));
    }
}
