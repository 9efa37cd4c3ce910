package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the editor of a draft shows beforehand: what holidays move, and who shaped a round last. */
class DraftYearIT extends DraftsFixture {

    private static final LocalDate LEAP_DAY = LocalDate.of(2044, 2, 29);
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2044, 3, 1);

    @Autowired
    HolidayForesight foresight;

    @Autowired
    RoundAuthors authors;

    @Autowired
    Holidays holidays;

    private static Holiday holiday(LocalDate day, String source) {
        return new Holiday(day, "วันหยุดพิเศษ", "Special holiday", Kind.SPECIAL, source, "");
    }

    private List<DateChange> following(Edit... edits) {
        return actors.as(OFFICER, () -> foresight.following(List.of(edits)));
    }

    private RoundId shiftingPlan() {
        begin();
        RoundId id = round("plan").id();
        act(() -> drafts.change(id, plan("plan").version(), shifting(plan("plan"), Shift.NEXT)));
        return id;
    }

    @Test
    void aHolidayOfADraftYearIsForeseenAsItThenMovesTheDate() {
        RoundId id = shiftingPlan();
        DateChange moves = new DateChange(id, "plan", null, LEAP_DAY, FIRST_OF_MARCH);
        assertThat(following(new Edit.HolidayOn(holiday(LEAP_DAY, "มติ ครม.")))).containsExactly(moves);
        assertThat(round("plan").dueOn()).as("looking moves nothing").isEqualTo(LEAP_DAY);

        act(() -> holidays.put(holiday(LEAP_DAY, "มติ ครม."), "มติ ครม."));
        assertThat(round("plan").dueOn()).isEqualTo(FIRST_OF_MARCH);
        assertThat(following(new Edit.NoHoliday(LEAP_DAY)))
                .containsExactly(new DateChange(id, "plan", null, FIRST_OF_MARCH, LEAP_DAY));
    }

    @Test
    void aHolidayThatMovesIsForeseenWithBothItsDays() {
        shiftingPlan();
        act(() -> holidays.put(holiday(LEAP_DAY, "มติ ครม."), "มติ ครม."));
        assertThat(following(new Edit.HolidayOn(holiday(FIRST_OF_MARCH, "มติ ครม.")), new Edit.NoHoliday(LEAP_DAY)))
                .extracting(DateChange::to)
                .containsExactly(LEAP_DAY);
    }

    @Test
    void nothingFollowsWhereNoHolidayComesOrGoes() {
        RoundId id = shiftingPlan();
        assertThat(following()).isEmpty();
        assertThat(following(new Edit.DueOn(id, null, FIRST_OF_MARCH))).isEmpty();
        assertThat(following(new Edit.HolidayOn(holiday(LocalDate.of(2044, 2, 28), "มติ ครม."))))
                .as("a Sunday")
                .isEmpty();
    }

    @Test
    void aHolidayWithoutASourceIsRefusedBeforeItIsAskedAbout() {
        begin();
        refuses(
                "refused.holiday.no-source",
                () -> foresight.following(List.of(new Edit.HolidayOn(holiday(LEAP_DAY, " ")))));
    }

    @Test
    void whoShapedARoundLastIsKnown() {
        begin();
        RoundId id = round("plan").id();
        assertThat(owner(() -> authors.last(id))).isEmpty();

        RoundPlan wish = Plans.within(plan("plan"), plan("plan").opensOn(), FIRST_OF_MARCH, null);
        act(COLLEAGUE, () -> drafts.change(id, plan("plan").version(), wish));
        assertThat(owner(() -> authors.last(id))).hasValueSatisfying(author -> {
            assertThat(author.by()).isEqualTo("Somchai");
            assertThat(author.at().atZone(BusinessClock.ZONE).toLocalDate()).isEqualTo(clock.today());
        });
        assertThatThrownBy(() -> owner(() -> authors.last(new RoundId(Long.MAX_VALUE))))
                .isInstanceOf(NotFound.class);
    }
}
