package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.TimelineChanges.Change;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** A due date that moves, and is put back alone, and what the record keeps of both. */
class DueDateMovesIT extends MovesFixture {

    @Test
    void previewChangesNothing() {
        mover(() -> moves().foreseen(plan.id(), null, MARCH));
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
        assertThat(recorded()).isZero();
        assertThat(notes.moves).isEmpty();
    }

    @Test
    void applyMovesTheDateBeforeTheDependantsFollow() {
        notes.onMoved = move -> assertThat(defaultInDatabase()).isEqualTo(MARCH);
        long id = move(plan, null, FEBRUARY, MARCH);
        assertThat(round("plan").dueOn()).isEqualTo(MARCH);
        assertThat(deadline(laoOf(korat)).dueOn()).isEqualTo(MARCH);
        assertThat(notes.moves)
                .containsExactly(new DeadlineDependants.DeadlineMove(plan.id(), null, FEBRUARY, MARCH, "น้ำท่วม"));
        assertThat(List.of(changed(id)))
                .extracting(Change::id, Change::oldDue, Change::newDue, Change::by, Change::letter, Change::undoable)
                .containsExactly(tuple(id, FEBRUARY, MARCH, MOVER.name(), "มท 0810.5/ว 0312", true));
        assertThat(history()).as("it is told with its set").isEmpty();
        assertThat(audited("deadline.moved")).isPositive();
    }

    @Test
    void dependantThatFailsLeavesNothingBehind() {
        notes.onMoved = move -> {
            throw new IllegalStateException("no");
        };
        assertThatThrownBy(() -> move(plan, null, FEBRUARY, MARCH)).isInstanceOf(IllegalStateException.class);
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
        assertThat(recorded()).isZero();
    }

    @Test
    void refusesWhatTheCalendarForbids() {
        refuses("refused.move.before-opening", plan, FEBRUARY, LocalDate.of(2014, 10, 31));
        refuses("refused.move.same-date", plan, FEBRUARY, FEBRUARY);
        refuses("refused.move.past-year", plan, FEBRUARY, LocalDate.of(2016, 10, 1));
        assertThatThrownBy(() -> mover(() -> moves().due(plan.id(), null, MARCH, "  ", null)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.move.no-reason"));
    }

    @Test
    void refusesDatesAfterTheLockAndAnythingOnceLocked() {
        RoundView previous = round("close-previous");
        LocalDate october = LocalDate.of(2014, 10, 31);
        clock.set(LocalDate.of(2014, 11, 30));
        refuses("refused.move.after-lock", previous, october, LocalDate.of(2014, 12, 1));
        clock.set(LocalDate.of(2014, 12, 1));
        refuses("refused.move.locked", previous, october, LocalDate.of(2014, 11, 15));
    }

    @Test
    void dayOfTheOpeningAndDayOfTheLockAreAllowed() {
        RoundView previous = round("close-previous");
        clock.set(LocalDate.of(2014, 10, 20));
        long id = move(previous, null, LocalDate.of(2014, 10, 31), LocalDate.of(2014, 11, 30));
        undo(id);
        assertThat(round("close-previous").dueOn()).isEqualTo(LocalDate.of(2014, 10, 31));
    }

    @Test
    void undoPutsTheDateBackAndSaysSo() {
        long first = move(plan, null, FEBRUARY, MARCH);
        long second = move(plan, null, MARCH, APRIL);
        assertThatThrownBy(() -> undo(first))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.undo.not-latest"));
        undo(second);
        assertThat(round("plan").dueOn()).isEqualTo(MARCH);
        assertThatThrownBy(() -> undo(second))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.undo.already"));
        undo(first);
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
        assertThat(List.of(changed(second), changed(first)))
                .extracting(Change::newDue, Change::undone, Change::undoable)
                .containsExactly(tuple(APRIL, true, false), tuple(MARCH, true, false));
        assertThat(history())
                .extracting(Change::newDue, Change::undone, Change::undoable)
                .containsExactly(tuple(FEBRUARY, false, false), tuple(MARCH, false, false));
        assertThat(notes.moves).hasSize(4);
        assertThat(audited("deadline.move-undone")).isPositive();
    }

    @Test
    void provinceOverrideConcernsThatProvinceAlone() {
        move(plan, korat, FEBRUARY, APRIL);
        assertThat(deadline(laoOf(korat))).isEqualTo(new Deadline(plan.id(), APRIL, null, Deadline.Source.PROVINCE));
        assertThat(deadline(laoOf(phuket))).isEqualTo(new Deadline(plan.id(), FEBRUARY, null, Deadline.Source.ROUND));
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
    }

    @Test
    void headquartersSeeWhichProvincesHaveTheirOwnDate() {
        move(plan, korat, FEBRUARY, APRIL);
        var officer = new Actor(new AccountId(9), "x", Role.HQ_OFFICER, null, null);
        assertThat(actors.as(officer, () -> changes.provinceDates(YEAR)))
                .containsExactly(
                        new TimelineChanges.ProvinceDate(plan.id(), korat, "นครราชสีมา", "Nakhon Ratchasima", APRIL));
        var head = new Actor(new AccountId(9), "x", Role.PROVINCIAL_HEAD, korat, null);
        assertThatThrownBy(() -> actors.as(head, () -> changes.provinceDates(YEAR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actors.as(head, () -> changes.history(YEAR)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void movingTheDefaultLeavesProvinceOverridesAlone() {
        move(plan, korat, FEBRUARY, APRIL);
        move(plan, null, FEBRUARY, MARCH);
        assertThat(deadline(laoOf(korat)).dueOn()).isEqualTo(APRIL);
        assertThat(deadline(laoOf(phuket)).dueOn()).isEqualTo(MARCH);
    }

    @Test
    void undoingAProvincesFirstOverrideRemovesItAndFallsToTodaysDefault() {
        long first = move(plan, korat, FEBRUARY, APRIL);
        long second = move(plan, korat, APRIL, APRIL.plusDays(5));
        move(plan, null, FEBRUARY, MARCH);
        undo(second);
        assertThat(deadline(laoOf(korat)).dueOn()).isEqualTo(APRIL);
        undo(first);
        assertThat(deadline(laoOf(korat))).isEqualTo(new Deadline(plan.id(), MARCH, null, Deadline.Source.ROUND));
        assertThat(notes.moves.getLast().oldDue()).isEqualTo(APRIL);
        assertThat(notes.moves.getLast().newDue()).isEqualTo(MARCH);
    }

    @Test
    void unknownRoundProvinceOrChangeIsNotFound() {
        assertThatThrownBy(() -> mover(() -> moves().drafted(plan.id(), new ProvinceId(-1), MARCH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mover(() -> moves().drafted(new RoundId(-1), null, MARCH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> undo(-1)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LAO_STAFF", "ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_OFFICER", "AUDITOR"})
    void onlyTheProcessOwnerMovesDates(Role role) {
        long id = move(plan, null, FEBRUARY, MARCH);
        var actor = new Actor(new AccountId(9), "x", role, role.ofProvince() ? korat : null, null);
        assertThatThrownBy(() -> actors.as(actor, () -> moves().due(plan.id(), null, APRIL, "x", null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actors.as(actor, () -> {
                    changes.undo(id, "x");
                    return 0;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void refuses(String key, RoundView round, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> move(round, null, from, to))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private LocalDate defaultInDatabase() {
        return jdbc.sql(
                        "select due_on from eplan.deadline where round_id = ? and province_id is null and lao_id is null")
                .param(plan.id().value())
                .query(LocalDate.class)
                .single();
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from eplan.audit_entry where action = ? and subject = ?")
                .param(action)
                .param("round:" + plan.id())
                .query(Long.class)
                .single();
    }
}
