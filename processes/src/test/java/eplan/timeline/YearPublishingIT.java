package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.NotFound;
import eplan.timeline.YearDrafts.Problem;
import eplan.timeline.YearDrafts.YearState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From the draft to the calendar in force, by one or by two. */
class YearPublishingIT extends DraftsFixture {

    private void fourEyes() {
        jdbc.sql("update eplan.timeline_setting set four_eyes = true").update();
    }

    private YearState state() {
        return actors.as(OFFICER, () -> drafts.state(YEAR));
    }

    private void lateOpening(LocalDate due) {
        act(() -> drafts.change(
                round("plan").id(),
                plan("plan").version(),
                Plans.within(plan("plan"), LocalDate.of(2043, 11, 1), due, null)));
    }

    @Test
    void publishedByOneWhereFourEyesAreOff() {
        published();
        assertThat(state().published()).isTrue();
        assertThat(state().publishedBy()).isEqualTo("Prapha");
        assertThat(state().publishedAt()).isNotNull();
        act(() -> timelines.prepare(YEAR));
        refuses("refused.year.published", () -> drafts.publish(YEAR, "อีกครั้ง"));
        refuses("refused.year.published", () -> drafts.add(YEAR, "flood", flood("2044-01-10", "2044-01-31")));
        refuses("refused.year.published", () -> drafts.discard(YEAR));
        refuses(
                "refused.year.published",
                () -> drafts.change(round("plan").id(), plan("plan").version(), plan("plan")));
    }

    @Test
    void notWithErrorsNorWithoutAReason() {
        begin();
        lateOpening(LocalDate.of(2043, 10, 31));
        assertThat(owner(() -> drafts.problems(YEAR)))
                .filteredOn(Problem::error)
                .extracting(Problem::key)
                .containsExactly("due-before-open");
        refuses("refused.year.errors", () -> drafts.publish(YEAR, "เห็นชอบ"));
        refuses("refused.year.errors", () -> drafts.submit(YEAR, "โปรดตรวจ"));
        lateOpening(LocalDate.of(2043, 11, 30));
        assertThat(owner(() -> drafts.problems(YEAR))).extracting(Problem::key).containsExactly("gap");
        refuses("refused.move.no-reason", () -> drafts.publish(YEAR, " "));
        act(() -> drafts.publish(YEAR, "คำเตือนไม่ห้าม"));
        assertThat(state().published()).isTrue();
    }

    @Test
    void withFourEyesAnotherPublishesWhatWasSubmitted() {
        begin();
        fourEyes();
        refuses("refused.year.not-submitted", () -> drafts.publish(YEAR, "เห็นชอบ"));
        act(() -> drafts.submit(YEAR, "โปรดตรวจ"));
        assertThat(state()).returns("Prapha", YearState::submittedBy).returns(false, YearState::mine);
        assertThat(owner(() -> drafts.state(YEAR)).mine()).isTrue();
        refuses("refused.year.own-submission", () -> drafts.publish(YEAR, "เห็นชอบ"));
        act(COLLEAGUE, () -> drafts.publish(YEAR, "เห็นชอบ"));
        assertThat(state().publishedBy()).isEqualTo("Somchai");
    }

    @Test
    void whatWasSubmittedAndThenShapedHasToBeSubmittedAgain() {
        begin();
        fourEyes();
        act(() -> drafts.submit(YEAR, "โปรดตรวจ"));
        lateOpening(LocalDate.of(2044, 2, 20));
        assertThat(state().submittedBy()).isNull();
        refuses("refused.year.not-submitted", COLLEAGUE, () -> drafts.publish(YEAR, "เห็นชอบ"));
    }

    @Test
    void aDraftThatIsThrownAwayLeavesNothing() {
        begin();
        owner(() -> drafts.add(YEAR, "flood", flood("2044-01-10", "2044-01-31")));
        act(() -> drafts.discard(YEAR));
        assertThatThrownBy(this::state).isInstanceOf(NotFound.class);
        assertThat(rounds(YEAR)).isEmpty();
        begin();
        assertThat(rounds(YEAR)).hasSize(18);
    }

    @Test
    void aPublishedRoundIsTakenOutBeforeItOpensOnly() {
        published();
        var plan = round("plan").id();
        clock.set(LocalDate.of(2043, 10, 31));
        act(() -> drafts.retire(plan, true, "ยกเลิก"));
        assertThat(round("plan").retired()).isTrue();
        refuses("refused.year.is-retired", () -> drafts.retire(plan, true, "ยกเลิก"));
        act(() -> drafts.retire(plan, false, "นำกลับ"));
        refuses("refused.year.is-used", () -> drafts.retire(plan, false, "นำกลับ"));
        clock.set(LocalDate.of(2043, 11, 1));
        refuses("refused.year.has-opened", () -> drafts.retire(plan, true, "ยกเลิก"));
        assertThat(round("plan").retired()).isFalse();
    }
}
