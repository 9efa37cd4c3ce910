package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may not be put into a set; dates of one round may go together that could not go alone. */
class ChangeSetRulesIT extends ChangeSetFixture {

    private static final FiscalYear NEXT = new FiscalYear(2559);

    @AfterEach
    void everyRoundIsHeld() {
        jdbc.sql("update eplan.round set retired = false where fiscal_year = ?")
                .param(YEAR.be())
                .update();
    }

    @Test
    void dueDatesFollowTheRulesOfMoves() {
        refusesToPut("refused.move.same-date", due(FEBRUARY));
        refusesToPut("refused.move.same-date", due(korat, FEBRUARY));
        refusesToPut("refused.move.before-opening", due(LocalDate.of(2014, 10, 31)));
        refusesToPut("refused.move.past-year", due(LocalDate.of(2016, 10, 1)));
        refusesToPut("refused.changeset.far", due(LocalDate.MAX));
        refusesToPut("refused.changeset.far", due(LocalDate.MIN));
    }

    @Test
    void provinceMayKeepTheDateThatTheNationLeaves() {
        ChangeSet draft = drafted(due(MARCH), due(korat, FEBRUARY));
        assertThat(draft.lines()).hasSize(2);
    }

    @Test
    void roundIsOneOfTheYearThatIsHeld() {
        owner(() -> {
            timelines.prepare(NEXT);
            return 0;
        });
        RoundId later = owner(() -> timelines.rounds(NEXT)).getFirst().id();
        refusesToPut("refused.changeset.other-year", new Edit.DueOn(later, null, MARCH));
        RoundId retired = round("spending-q3").id();
        jdbc.sql("update eplan.round set retired = true where id = ?")
                .param(retired.value())
                .update();
        refusesToPut("refused.changeset.retired", new Edit.DueOn(retired, null, LocalDate.of(2015, 9, 10)));
        assertThatThrownBy(() -> put(draft(), new Edit.DueOn(new RoundId(-1), null, MARCH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> put(draft(), due(new ProvinceId(-1), MARCH))).isInstanceOf(NotFound.class);
    }

    @Test
    void openingMovesOnlyBeforeItAndNotPastTheDueDate() {
        RoundId budget = round("budget-q2").id();
        refusesToPut("refused.opening.has-opened", new Edit.OpensOn(plan.id(), LocalDate.of(2015, 2, 10)));
        refusesToPut("refused.opening.same-date", new Edit.OpensOn(budget, LocalDate.of(2015, 3, 1)));
        refusesToPut("refused.opening.too-early", new Edit.OpensOn(budget, LocalDate.of(2015, 2, 1)));
        refusesToPut("refused.opening.after-due", new Edit.OpensOn(budget, LocalDate.of(2015, 5, 1)));
        assertThat(drafted(new Edit.OpensOn(budget, LocalDate.of(2015, 3, 9))).lines())
                .extracting(Line::from, Line::to)
                .containsExactly(tuple(LocalDate.of(2015, 3, 1), LocalDate.of(2015, 3, 9)));
    }

    @Test
    void lockIsNeitherBeforeADueDateNorInThePast() {
        refusesToPut("refused.changeset.no-lock", new Edit.LockOn(plan.id(), null));
        refusesToPut("refused.lock.before-due", new Edit.LockOn(plan.id(), LocalDate.of(2015, 2, 27)));
        refusesToPut("refused.lock.past", new Edit.LockOn(plan.id(), LocalDate.of(2015, 2, 1)));
        RoundId previous = round("close-previous").id();
        clock.set(LocalDate.of(2014, 11, 10));
        refusesToPut("refused.changeset.same-lock", new Edit.LockOn(previous, LocalDate.of(2014, 11, 30)));
        clock.set(LocalDate.of(2014, 12, 1));
        refusesToPut("refused.move.locked", new Edit.LockOn(previous, LocalDate.of(2014, 12, 31)));
    }

    @Test
    void dueDateGoesPastALockThatGoesWithIt() {
        RoundId previous = round("close-previous").id();
        clock.set(LocalDate.of(2014, 11, 10));
        Edit due = new Edit.DueOn(previous, null, LocalDate.of(2014, 12, 10));
        refusesToPut("refused.move.after-lock", due);
        ChangeSet draft = drafted(new Edit.LockOn(previous, LocalDate.of(2014, 12, 31)), due);
        assertThat(draft.lines()).extracting(Line::from).doesNotContainNull().hasSize(2);
        ChangeSet without = drop(draft, draft.lines().getFirst());
        refuses("refused.move.after-lock", () -> preview(without));
        assertThat(put(without, due(MARCH)).lines()).hasSize(2);
    }

    @Test
    void openingGoesPastADueDateThatGoesWithIt() {
        RoundId budget = round("budget-q2").id();
        Edit opening = new Edit.OpensOn(budget, LocalDate.of(2015, 5, 4));
        refusesToPut("refused.opening.after-due", opening);
        ChangeSet draft = drafted(new Edit.DueOn(budget, null, LocalDate.of(2015, 5, 29)), opening);
        assertThat(draft.lines()).hasSize(2);
    }

    @Test
    void holidayHasANameAndASourceAndIsNews() {
        Holidays.Holiday nameless = new Holidays.Holiday(ORDINARY, " ", "", Holidays.Kind.SPECIAL, "ครม.", "");
        Holidays.Holiday sourceless = new Holidays.Holiday(ORDINARY, "วันหยุด", "", Holidays.Kind.SPECIAL, " ", "");
        refusesToPut("refused.holiday.no-name", new Edit.HolidayOn(nameless));
        refusesToPut("refused.holiday.no-source", new Edit.HolidayOn(sourceless));
        refusesToPut("refused.changeset.no-holiday", new Edit.NoHoliday(ORDINARY));
        refusesToPut("refused.changeset.far", new Edit.NoHoliday(LocalDate.MAX));
        putHoliday(holiday(ORDINARY));
        refusesToPut("refused.changeset.same-holiday", new Edit.HolidayOn(holiday(ORDINARY)));
    }

    private void refusesToPut(String key, Edit edit) {
        ChangeSet draft = draft();
        refuses(key, () -> put(draft, edit));
    }
}
