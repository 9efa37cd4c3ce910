package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The provinces' duties of hiring in a calendar that is in force. */
class HiringRoundsIT extends ChangeSetMovesFixture {

    private static final LocalDate OPENS = LocalDate.of(2024, 7, 16);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 30);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 9);
    private static final LocalDate LATER = LocalDate.of(2024, 8, 16);

    @Autowired
    YearDrafts drafts;

    private List<RoundView> hiring() {
        return owner(() -> timelines.hiring(YEAR));
    }

    private RoundView request() {
        return hiring().getFirst();
    }

    @Test
    void areThreeAndConcernTheHiringYearAfterIt() {
        assertThat(hiring())
                .extracting(
                        RoundView::key,
                        RoundView::row,
                        RoundView::opensOn,
                        RoundView::dueOn,
                        round -> round.dataYear().be(),
                        RoundView::responsible,
                        RoundView::legalBasis)
                .containsExactly(
                        tuple("hiring-request", 7, OPENS, JULY, 2568, Responsible.PROVINCE, "ว 1353 ข้อ 1"),
                        tuple(
                                "hiring-evaluation",
                                8,
                                OPENS,
                                LocalDate.of(2024, 9, 15),
                                2568,
                                Responsible.PROVINCE,
                                "ว 1353 ข้อ 2"),
                        tuple(
                                "hiring-approval",
                                9,
                                OPENS,
                                LocalDate.of(2024, 9, 30),
                                2568,
                                Responsible.PROVINCE,
                                "ว 1353 ข้อ 3"));
        assertThat(hiring()).allSatisfy(round -> assertThat(round.items()).isEmpty());
        assertThat(request().nameTh()).isEqualTo("แบบแสดงความประสงค์ ปี 2568");
    }

    @Test
    void standInTheCalendarAndAreNoRoundsOfTheLaos() {
        assertThat(owner(() -> timelines.rounds(YEAR))).hasSize(18).noneMatch(RoundView::hiring);
        assertThat(owner(() -> timelines.calendar(YEAR))).hasSize(21).containsAll(hiring());
        RoundView request = request();
        assertThat(owner(() -> timelines.round(request.id()))).isEqualTo(request);
        assertThat(request.added()).isFalse();
    }

    @Test
    void areMovedForTheNationAndForAProvinceAndPutBack() {
        RoundView request = request();
        long set = apply(due(request, null, AUGUST), due(request, phrae, LATER));
        assertThat(request().dueOn()).isEqualTo(AUGUST);
        assertThat(owner(() -> changes.provinceDates(YEAR)))
                .extracting(TimelineChanges.ProvinceDate::province, TimelineChanges.ProvinceDate::dueOn)
                .containsExactly(tuple(phrae, LATER));
        assertThat(followers.moves)
                .containsExactly(
                        new DeadlineMove(request.id(), null, JULY, AUGUST, "น้ำท่วม"),
                        new DeadlineMove(request.id(), phrae, JULY, LATER, "น้ำท่วม"));

        assertThat(undo(set)).isEmpty();
        assertThat(request()).isEqualTo(request);
        assertThat(owner(() -> changes.provinceDates(YEAR))).isEmpty();
    }

    @Test
    void openOnAnotherDayAndShiftLikeOthers() {
        shift("hiring-request", Shift.NEXT);
        RoundView request = request();
        LocalDate saturday = LocalDate.of(2024, 8, 3);
        apply(new Edit.OpensOn(request.id(), LocalDate.of(2024, 7, 18)), due(request, null, saturday));
        assertThat(request().opensOn()).isEqualTo(LocalDate.of(2024, 7, 18));
        assertThat(request().dueOn()).isEqualTo(saturday.plusDays(2));
    }

    @Test
    void haveNoLastDayOfAcceptanceAndAreNotTakenOut() {
        RoundId approval = hiring().getLast().id();
        ChangeSet draft = owner(() -> sets.draft(YEAR));
        refuses(
                "refused.round.hiring-lock",
                () -> sets.put(draft.id(), draft.version(), new Edit.LockOn(approval, LocalDate.of(2024, 10, 31))));
        refuses("refused.round.hiring-retire", () -> drafts.retire(approval, true, "ยกเลิก"));
    }

    private void refuses(String key, Runnable act) {
        assertThatThrownBy(() -> owner(() -> {
                    act.run();
                    return 0;
                }))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
