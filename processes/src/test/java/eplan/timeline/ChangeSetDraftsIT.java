package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.StaleForm;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.ChangeSets.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Edits are collected in everybody's own draft, which another one's move makes stale and nobody else changes. */
class ChangeSetDraftsIT extends ChangeSetFixture {

    @Test
    void everybodyHasOneDraftOfTheirOwn() {
        ChangeSet mine = draft();
        ChangeSet theirs = other(() -> sets.draft(YEAR));
        assertThat(draft().id()).isEqualTo(mine.id()).isNotEqualTo(theirs.id());
        assertThat(mine.state()).isEqualTo(State.DRAFT);
        assertThat(mine.by()).isEqualTo("Prapha");
        assertThat(owner(() -> sets.of(YEAR)))
                .extracting(ChangeSet::id, ChangeSet::mine)
                .containsExactly(tuple(theirs.id(), false), tuple(mine.id(), true));
    }

    @Test
    void editShowsTheDateInForceAndWhatItBecomes() {
        ChangeSet empty = draft();
        ChangeSet draft = put(empty, due(MARCH));
        assertThat(draft.version()).isGreaterThan(empty.version());
        assertThat(draft.lines()).singleElement().satisfies(line -> {
            assertThat(line.roundKey()).isEqualTo("plan");
            assertThat(line.from()).isEqualTo(FEBRUARY);
            assertThat(line.now()).isEqualTo(FEBRUARY);
            assertThat(line.to()).isEqualTo(MARCH);
            assertThat(line.stale()).isFalse();
        });
        assertThat(round("plan").dueOn()).isEqualTo(FEBRUARY);
    }

    @Test
    void anotherDateOfTheSameThingTakesItsPlace() {
        ChangeSet draft = drafted(due(MARCH), due(korat, APRIL), due(APRIL.plusDays(1)));
        assertThat(draft.lines())
                .extracting(Line::edit)
                .containsExactlyInAnyOrder(due(korat, APRIL), due(APRIL.plusDays(1)));
    }

    @Test
    void dayIsAHolidayOrItIsNone() {
        LocalDate shipped = jdbc.sql("select min(day) from eplan.holiday where not removed and day >= ?")
                .param(MARCH)
                .query(LocalDate.class)
                .single();
        ChangeSet draft = drafted(new Edit.NoHoliday(shipped), new Edit.HolidayOn(holiday(shipped)));
        assertThat(draft.lines()).extracting(Line::edit).containsExactly(new Edit.HolidayOn(holiday(shipped)));
        assertThat(draft.lines().getFirst().roundKey()).isNull();
    }

    @Test
    void droppedEditIsGone() {
        ChangeSet draft = drafted(due(MARCH), due(korat, APRIL));
        Line first = draft.lines().getFirst();
        ChangeSet left = drop(draft, first);
        assertThat(left.lines()).extracting(Line::edit).containsExactly(due(korat, APRIL));
        assertThatThrownBy(() -> drop(left, first)).isInstanceOf(NotFound.class);
    }

    @Test
    void draftThatWasSeenEarlierIsStale() {
        ChangeSet early = drafted(due(MARCH));
        put(early, due(APRIL));
        assertThatThrownBy(() -> put(early, due(MARCH))).isInstanceOf(StaleForm.class);
        assertThatThrownBy(() -> owner(() -> {
                    sets.discard(early.id(), early.version());
                    return 0;
                }))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void editIsStaleOnceSomebodyElseMovesItsDateAndMayBeKept() {
        ChangeSet draft = drafted(due(MARCH));
        move(plan, null, FEBRUARY, APRIL);
        assertThat(now(draft).lines()).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo(FEBRUARY);
            assertThat(line.now()).isEqualTo(APRIL);
            assertThat(line.stale()).isTrue();
        });
        assertThat(preview(draft).stale()).isTrue();
        assertThatThrownBy(() -> apply(draft)).isInstanceOf(StaleForm.class);
        ChangeSet kept = put(draft, due(MARCH));
        assertThat(kept.lines()).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo(APRIL);
            assertThat(line.stale()).isFalse();
        });
    }

    @Test
    void editOfAHolidayIsStaleOnceSomebodyElseChangesThatDayAndMayBeKept() {
        Edit mine = new Edit.HolidayOn(holiday(ORDINARY));
        ChangeSet draft = drafted(mine);
        assertThat(draft.lines()).noneMatch(Line::stale);
        putHoliday(new Holidays.Holiday(ORDINARY, "วันหยุดอื่น", "", Holidays.Kind.SPECIAL, "มติ ครม.", ""));
        assertThat(now(draft).lines()).singleElement().matches(Line::stale);
        assertThatThrownBy(() -> apply(draft)).isInstanceOf(StaleForm.class);
        assertThat(put(draft, mine).lines()).singleElement().matches(line -> !line.stale());
    }

    @Test
    void provincesEditCountsFromItsOwnDateOrTheNations() {
        assertThat(drafted(due(korat, APRIL)).lines()).extracting(Line::from).containsExactly(FEBRUARY);
        move(plan, korat, FEBRUARY, MARCH);
        assertThat(now(draft()).lines()).extracting(Line::now).containsExactly(MARCH);
        move(plan, null, FEBRUARY, APRIL);
        assertThat(now(draft()).lines()).extracting(Line::now).containsExactly(MARCH);
    }

    @Test
    void nobodyElseChangesADraft() {
        ChangeSet draft = drafted(due(MARCH));
        refuses("refused.changeset.not-yours", () -> other(() -> sets.put(draft.id(), draft.version(), due(APRIL))));
        refuses("refused.changeset.not-yours", () -> other(() -> sets.submit(draft.id(), draft.version(), WHY, null)));
        String stamp = preview(draft).stamp();
        refuses("refused.changeset.not-yours", () -> other(() -> sets.apply(draft.id(), stamp, WHY, null)));
    }

    @Test
    void headquartersReadAndProcessOwnersEdit() {
        ChangeSet draft = drafted(due(MARCH));
        assertThat(actors.as(OFFICER, () -> sets.get(draft.id())).mine()).isFalse();
        assertThat(actors.as(OFFICER, () -> sets.preview(draft.id())).nation()).isNotEmpty();
        assertThatThrownBy(() -> actors.as(OFFICER, () -> sets.draft(YEAR))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void discardedDraftIsGone() {
        ChangeSet draft = drafted(due(MARCH));
        owner(() -> {
            sets.discard(draft.id(), draft.version());
            return 0;
        });
        assertThatThrownBy(() -> now(draft)).isInstanceOf(NotFound.class);
        assertThat(owner(() -> sets.of(YEAR))).isEmpty();
        assertThat(audited("changeset.discarded", draft)).isEqualTo(1);
    }

    @Test
    void yearWithoutACalendarHasNone() {
        assertThatThrownBy(() -> owner(() -> sets.draft(new FiscalYear(2699)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> owner(() -> sets.get(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void submittingNeedsEditsAndAReason() {
        ChangeSet empty = draft();
        refuses("refused.changeset.no-edits", () -> submit(empty));
        ChangeSet draft = put(empty, due(MARCH));
        refuses("refused.move.no-reason", () -> owner(() -> sets.submit(draft.id(), draft.version(), " ", null)));
        ChangeSet submitted = submit(draft);
        assertThat(submitted.state()).isEqualTo(State.SUBMITTED);
        assertThat(submitted.reason()).isEqualTo(WHY);
        refuses("refused.changeset.not-draft", () -> put(submitted, due(APRIL)));
    }

    @Test
    void withdrawnIsADraftAgainInPlaceOfAnEmptyOne() {
        ChangeSet submitted = submit(drafted(due(MARCH)));
        ChangeSet empty = draft();
        refuses("refused.changeset.not-yours", () -> other(() -> sets.withdraw(submitted.id(), submitted.version())));
        ChangeSet again = owner(() -> sets.withdraw(submitted.id(), submitted.version()));
        assertThat(again.state()).isEqualTo(State.DRAFT);
        assertThat(draft().id()).isEqualTo(submitted.id()).isNotEqualTo(empty.id());
    }

    @Test
    void withdrawingWaitsForTheOtherDraft() {
        ChangeSet submitted = submit(drafted(due(MARCH)));
        drafted(due(korat, APRIL));
        refuses("refused.changeset.has-draft", () -> owner(() -> sets.withdraw(submitted.id(), submitted.version())));
    }
}
