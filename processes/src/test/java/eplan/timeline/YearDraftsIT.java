package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import eplan.shared.StaleForm;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A draft from its beginning, and what is done to its rounds. */
class YearDraftsIT extends DraftsFixture {

    @Test
    void beginsAsTheTemplateOfTheLetterAndAsADraft() {
        begin();
        assertThat(rounds(YEAR)).hasSize(18);
        assertThat(round("plan").dueOn()).isEqualTo(LocalDate.of(2044, 2, 29));
        assertThat(round("close-previous").lockOn()).isEqualTo(LocalDate.of(2043, 11, 30));
        assertThat(round("monthly-10").nameTh()).isEqualTo("เมนูรายเดือน ตุลาคม 2586");
        assertThat(owner(() -> drafts.state(YEAR)).published()).isFalse();
        assertThat(owner(() -> drafts.problems(YEAR))).isEmpty();
        assertThat(owner(drafts::years)).contains(YEAR);
        assertThat(owner(timelines::years)).as("published ones").doesNotContain(YEAR);
    }

    @Test
    void aYearBeginsOnce() {
        begin();
        refuses("refused.year.exists", () -> drafts.begin(YEAR, null));
        refuses("refused.year.exists", () -> drafts.begin(YEAR, new FiscalYear(2554)));
        refuses("refused.year.nothing-to-copy", () -> drafts.begin(NEXT, new FiscalYear(2690)));
        refuses("refused.year.range", () -> drafts.begin(new FiscalYear(2700), null));
        assertThatThrownBy(() -> owner(() -> drafts.state(NEXT))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftIsNotInForce() {
        begin();
        refuses("refused.year.draft", () -> timelines.prepare(YEAR));
        refuses(
                "refused.move.draft",
                () -> timelines.moveOpening(round("plan").id(), LocalDate.of(2043, 11, 2), "เลื่อน"));
    }

    @Test
    void anotherYearIsCopiedWithWhatWasDoneToIt() {
        begin();
        act(() -> drafts.change(
                round("monthly-01").id(),
                plan("monthly-01").version(),
                Plans.within(plan("monthly-01"), LocalDate.of(2044, 1, 4), LocalDate.of(2044, 2, 29), null)));
        act(() -> drafts.retire(round("verify-q2").id(), true, "ไม่ใช้ปีนี้"));
        owner(() -> drafts.add(YEAR, "flood", flood("2044-01-10", "2044-01-31")));
        act(() -> drafts.begin(NEXT, YEAR));
        assertThat(rounds(NEXT)).hasSize(19);
        assertThat(round(NEXT, "monthly-01").opensOn()).isEqualTo(LocalDate.of(2045, 1, 4));
        assertThat(round(NEXT, "monthly-01").dueOn()).isEqualTo(LocalDate.of(2045, 2, 28));
        assertThat(round(NEXT, "plan").dueOn()).isEqualTo(LocalDate.of(2045, 2, 28));
        assertThat(round(NEXT, "close-year").nameTh()).isEqualTo("ปิดข้อมูลปี 2588");
        assertThat(round(NEXT, "verify-q2").retired()).isTrue();
        assertThat(added(NEXT)).containsExactly("flood");
    }

    private List<String> added(FiscalYear year) {
        return jdbc.sql("select key from eplan.round where fiscal_year = ? and added")
                .param(year.be())
                .query(String.class)
                .list();
    }

    @Test
    void everythingOfARoundCanBeShaped() {
        begin();
        RoundPlan wish = shifting(Plans.asking(flood("2043-11-02", "2044-02-28"), List.of("ordinance")), Shift.NEXT);
        act(() -> drafts.change(round("plan").id(), plan("plan").version(), wish));
        RoundPlan is = plan("plan");
        assertThat(is).usingRecursiveComparison().ignoringFields("version").isEqualTo(wish);
        assertThat(round("plan").dueOn()).as("28 February 2044 is a Sunday").isEqualTo(LocalDate.of(2044, 2, 29));
    }

    @Test
    void theSecondOfTwoWhoShapeOneRoundIsTold() {
        begin();
        RoundPlan seen = plan("plan");
        RoundPlan wish = Plans.within(seen, seen.opensOn(), LocalDate.of(2044, 2, 15), null);
        act(() -> drafts.change(round("plan").id(), seen.version(), wish));
        assertThatThrownBy(() ->
                        act(COLLEAGUE, () -> drafts.change(round("plan").id(), seen.version(), seen)))
                .isInstanceOf(StaleForm.class);
        assertThat(round("plan").dueOn()).isEqualTo(LocalDate.of(2044, 2, 15));
    }

    @Test
    void addedRoundsAreNumberedAfterTheLettersRows() {
        begin();
        RoundId flood = owner(() -> drafts.add(YEAR, "flood", flood("2044-01-10", "2044-01-31")));
        assertThat(round("flood").id()).isEqualTo(flood);
        assertThat(round("flood").row()).isEqualTo(7);
        assertThat(added(YEAR)).containsExactly("flood");
        assertThat(plan("flood").reminders()).containsExactly(10, 5);
        refuses("refused.year.key-taken", () -> drafts.add(YEAR, "flood", flood("2044-01-10", "2044-01-31")));
        refuses("refused.year.key", () -> drafts.add(YEAR, "Flood 2", flood("2044-01-10", "2044-01-31")));
        refuses(
                "refused.year.unknown-item",
                () -> drafts.add(YEAR, "tea", Plans.asking(flood("2044-01-10", "2044-01-31"), List.of("tea"))));
    }

    @Test
    void addedRoundsOfADraftAreRemovedTheModelsRowsAreNot() {
        begin();
        RoundId flood = owner(() -> drafts.add(YEAR, "flood", flood("2044-01-10", "2044-01-31")));
        act(() -> drafts.submit(YEAR, "โปรดตรวจ"));
        act(() -> drafts.remove(flood));
        assertThat(rounds(YEAR)).hasSize(18).noneMatch(RoundView::added);
        assertThat(owner(() -> drafts.state(YEAR)).submittedBy()).isNull();
        refuses("refused.year.remove-row", () -> drafts.remove(round("plan").id()));
        RoundId again = owner(() -> drafts.add(YEAR, "flood", flood("2044-01-10", "2044-01-31")));
        act(() -> drafts.publish(YEAR, "เห็นชอบ"));
        refuses("refused.year.published", () -> drafts.remove(again));
    }

    @Test
    void aRoundIsSplitByItsItems() {
        begin();
        RoundPlan vision = Plans.asking(flood("2043-11-01", "2043-12-31"), List.of("vision-strategy"));
        owner(() -> drafts.split(round("plan").id(), "vision", vision));
        assertThat(round("plan").items()).containsExactly("three-year-plan");
        assertThat(round("vision").items()).containsExactly("vision-strategy");
        assertThat(owner(() -> drafts.problems(YEAR))).isEmpty();
        refuses("refused.year.split", () -> drafts.split(round("plan").id(), "vision-2", vision));
        RoundPlan all = Plans.asking(vision, List.of("three-year-plan"));
        refuses("refused.year.split", () -> drafts.split(round("plan").id(), "vision-2", all));
    }

    @Test
    void mergedRoundsSpanBothWindowsAndTheModelsRowStaysRetired() {
        begin();
        act(() -> drafts.merge(round("plan").id(), round("budget-q2").id()));
        assertThat(round("plan").items())
                .containsExactly("vision-strategy", "three-year-plan", "ordinance", "spending-q2");
        assertThat(round("plan").opensOn()).isEqualTo(LocalDate.of(2043, 11, 1));
        assertThat(round("plan").dueOn()).isEqualTo(LocalDate.of(2044, 4, 30));
        assertThat(round("budget-q2").retired()).isTrue();
        assertThat(owner(() -> drafts.problems(YEAR))).isEmpty();
        refuses(
                "refused.year.is-retired",
                () -> drafts.merge(round("plan").id(), round("budget-q2").id()));
        refuses(
                "refused.year.merge-itself",
                () -> drafts.merge(round("plan").id(), round("plan").id()));
        refuses(
                "refused.year.merge-unlike",
                () -> drafts.merge(round("plan").id(), round("verify-q2").id()));
        refuses(
                "refused.year.merge-unlike",
                () -> drafts.merge(round("plan").id(), round("close-previous").id()));
    }

    @Test
    void aShiftedDateIsCountedByTheHolidaysAndALockBeforeItRefused() {
        jdbc.sql("insert into eplan.holiday values (date '2044-02-29', 'หยุด', 'x', 'SPECIAL', 'x', '', false, 'x')")
                .update();
        begin();
        RoundPlan february = Plans.within(
                plan("plan"), LocalDate.of(2043, 11, 1), LocalDate.of(2044, 2, 27), LocalDate.of(2044, 2, 29));
        refuses(
                "refused.year.shift-after-lock",
                () -> drafts.change(round("plan").id(), february.version(), shifting(february, Shift.NEXT)));
        act(() -> drafts.change(round("plan").id(), february.version(), shifting(february, Shift.PREVIOUS)));
        assertThat(round("plan").dueOn()).as("a Friday").isEqualTo(LocalDate.of(2044, 2, 26));
        assertThat(plan("plan").dueOn()).as("as it was set").isEqualTo(LocalDate.of(2044, 2, 27));
    }

    @Test
    void officersReadAndDoNotShape() {
        begin();
        assertThat(actors.as(OFFICER, () -> drafts.problems(YEAR))).isEmpty();
        assertThatThrownBy(() -> act(OFFICER, () -> drafts.begin(NEXT, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> act(OFFICER, () -> drafts.discard(YEAR))).isInstanceOf(AccessDeniedException.class);
    }
}
