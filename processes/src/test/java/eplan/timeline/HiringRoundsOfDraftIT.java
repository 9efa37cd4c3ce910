package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The provinces' duties of hiring in a year that is being shaped. */
class HiringRoundsOfDraftIT extends DraftsFixture {

    private static final LocalDate SUNDAY = LocalDate.of(2044, 7, 31);

    @BeforeEach
    void drafted() {
        begin();
    }

    private List<RoundView> hiring(FiscalYear year) {
        return actors.as(OFFICER, () -> timelines.hiring(year));
    }

    private RoundView request() {
        return hiring(YEAR).getFirst();
    }

    private RoundPlan plan() {
        return actors.as(OFFICER, () -> drafts.plan(request().id()));
    }

    private void change(RoundPlan wish) {
        drafts.change(request().id(), plan().version(), wish);
    }

    @Test
    void areThereAndAreCopiedIntoTheNextYear() {
        assertThat(hiring(YEAR)).hasSize(3);
        act(() -> drafts.begin(NEXT, YEAR));
        assertThat(hiring(NEXT))
                .extracting(RoundView::nameTh, RoundView::dueOn)
                .containsExactly(
                        tuple("แบบแสดงความประสงค์ ปี 2589", LocalDate.of(2045, 7, 30)),
                        tuple("สรุปผลประเมิน จนท.วถ.", LocalDate.of(2045, 9, 15)),
                        tuple("อนุมัติการจ้างเหมา ปี 2589", LocalDate.of(2045, 9, 30)));
        assertThat(owner(() -> drafts.problems(NEXT))).isEmpty();
    }

    @Test
    void getOtherDatesNamesAndRemindersAndShift() {
        RoundPlan was = plan();
        act(() -> change(shifting(Plans.within(was, was.opensOn(), SUNDAY, null), Shift.NEXT)));
        assertThat(request().dueOn()).isEqualTo(SUNDAY.plusDays(1));
        assertThat(plan().dueOn()).isEqualTo(SUNDAY);
        assertThat(owner(() -> drafts.problems(YEAR))).isEmpty();
    }

    @Test
    void askForNoItemsAndHaveNoLastDayOfAcceptance() {
        RoundPlan was = plan();
        refuses("refused.year.hiring-plan", () -> change(Plans.asking(was, List.of("ordinance"))));
        refuses(
                "refused.year.hiring-plan",
                () -> change(Plans.within(
                        was, was.opensOn(), was.dueOn(), was.dueOn().plusMonths(1))));
    }

    @Test
    void noneComesByHandAndNoneGoes() {
        RoundPlan was = plan();
        RoundPlan flood = flood("2044-07-16", "2044-07-31");
        refuses("refused.round.hiring-added", () -> drafts.add(YEAR, "hiring-more", was));
        refuses("refused.year.split", () -> drafts.split(request().id(), "hiring-more", flood));
        refuses("refused.round.hiring-kind", () -> change(flood));
        refuses(
                "refused.round.hiring-kind",
                () -> drafts.change(round("plan").id(), plan("plan").version(), was));
        refuses(
                "refused.round.hiring-merge",
                () -> drafts.merge(request().id(), hiring(YEAR).getLast().id()));
        refuses(
                "refused.round.hiring-merge",
                () -> drafts.merge(round("plan").id(), request().id()));
        refuses("refused.round.hiring-retire", () -> drafts.retire(request().id(), true, "ยกเลิก"));
        refuses("refused.year.remove-row", () -> drafts.remove(request().id()));
        assertThat(hiring(YEAR)).hasSize(3);
    }
}
