package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.cycle.LaoChecks.CheckRow;
import eplan.cycle.LaoChecks.Look;
import eplan.cycle.LaoChecks.Mode;
import eplan.cycle.LaoChecks.WeekCell;
import eplan.cycle.LaoChecks.WeekRow;
import eplan.cycle.LaoChecks.WeekState;
import eplan.cycle.LaoChecks.Weeks;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The daily and weekly check in Ranong (ว 1182 item 2). */
@EplanTest
@Import(CheckedOffice.class)
class LaoChecksIT {

    private static final LocalDate MONDAY = LocalDate.of(2011, 3, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    LaoChecks checks;

    @Autowired
    CheckedOffice office;

    @BeforeEach
    void open() {
        office.open();
        office.clock.set(MONDAY);
    }

    @AfterEach
    void close() {
        office.forget();
        office.clock.set(LocalDate.of(2010, 10, 1));
    }

    private List<CheckRow> rows(Actor actor, Mode mode) {
        return office.as(actor, () -> checks.rows(office.ranong, mode));
    }

    private CheckRow row(LaoId lao, Mode mode) {
        return rows(office.officer, mode).stream()
                .filter(row -> row.lao().equals(lao))
                .findFirst()
                .orElseThrow();
    }

    private void looked(Actor actor, @Nullable String remark, LaoId... laos) {
        office.as(actor, () -> {
            checks.looked(Set.of(laos), remark);
            return true;
        });
    }

    private long waiting(Actor actor) {
        return office.as(actor, () -> checks.waiting(office.ranong));
    }

    private Weeks weeks(Actor actor, int many) {
        return office.as(actor, () -> checks.weeks(office.ranong, many));
    }

    @Test
    void whoRecordedNothingThisWeekWaitsToBeLookedAt() {
        office.records(office.first, MONDAY);
        office.records(office.second, LocalDate.of(2011, 3, 3));

        assertThat(rows(office.officer, Mode.WEEKLY))
                .extracting(CheckRow::lao, CheckRow::lastChange, CheckRow::quietDays, CheckRow::waits)
                .containsExactly(
                        tuple(office.third, null, 4, true),
                        tuple(office.second, LocalDate.of(2011, 3, 3), 2, true),
                        tuple(office.first, MONDAY, 0, false));
        assertThat(waiting(office.officer)).isEqualTo(2);
    }

    @Test
    void lookedAtLeavesTheListUntilTheNextWeek() {
        looked(office.mana, "โทรแล้ว กำลังรวบรวม", office.first);

        CheckRow row = row(office.first, Mode.WEEKLY);
        assertThat(row.waits()).isFalse();
        assertThat(row.lastLook())
                .isNotNull()
                .extracting(Look::on, Look::by, Look::remark)
                .containsExactly(MONDAY, "checks.mana", "โทรแล้ว กำลังรวบรวม");
        assertThat(waiting(office.officer)).isEqualTo(2);

        office.clock.set(MONDAY.plusDays(6));
        assertThat(row(office.first, Mode.WEEKLY).waits()).isFalse();
        office.clock.set(MONDAY.plusDays(7));
        assertThat(row(office.first, Mode.WEEKLY).waits()).isTrue();
        assertThat(waiting(office.officer)).isEqualTo(3);
    }

    @Test
    void dayByDayItIsOnTheListAgainTomorrow() {
        looked(office.mana, null, office.first);
        assertThat(row(office.first, Mode.DAILY).waits()).isFalse();

        office.clock.set(TUESDAY);
        assertThat(row(office.first, Mode.DAILY).waits()).isTrue();
    }

    @Test
    void whatWasRecordedAfterTheLookIsToldAndDoesNotHideTheLaoForGood() {
        looked(office.mana, null, office.first);
        assertThat(row(office.first, Mode.WEEKLY).changedSince()).isFalse();
        office.records(office.first, TUESDAY);
        assertThat(row(office.first, Mode.WEEKLY).changedSince()).isTrue();

        office.clock.set(MONDAY.plusDays(14));
        assertThat(row(office.first, Mode.WEEKLY).changedSince()).isTrue();
        assertThat(row(office.first, Mode.WEEKLY).waits()).isTrue();
    }

    @Test
    void whereNobodyHasAPortfolioEachAnalystHasAll() {
        assertThat(rows(office.mana, Mode.WEEKLY)).hasSize(3);
        assertThat(rows(office.piti, Mode.WEEKLY)).hasSize(3);
    }

    @Test
    void analystsHaveTheirLaosAndNobodys() {
        office.give(Map.of(office.first, office.mana, office.second, office.piti));

        assertThat(rows(office.mana, Mode.WEEKLY))
                .extracting(CheckRow::lao)
                .containsExactlyInAnyOrder(office.first, office.third);
        assertThat(waiting(office.mana)).isEqualTo(2);
        assertThat(rows(office.officer, Mode.WEEKLY)).hasSize(3);
        assertThat(row(office.first, Mode.WEEKLY).analyst())
                .isNotNull()
                .satisfies(analyst -> assertThat(analyst.id()).isEqualTo(CheckedOffice.account(office.mana)));
    }

    @Test
    void oneOfAnotherAnalystAmongThemMarksNone() {
        office.give(Map.of(office.first, office.mana));

        assertThatThrownBy(() -> looked(office.piti, null, office.first, office.third))
                .isInstanceOf(NotFound.class);
        assertThat(waiting(office.officer)).isEqualTo(3);
    }

    @Test
    void whoMayNotChaseMayNotMark() {
        var auditor = new Actor(null, "ผู้ตรวจ", Role.AUDITOR, null, null);
        var staff = new Actor(null, "เจ้าหน้าที่", Role.LAO_STAFF, null, office.first);
        assertThatThrownBy(() -> looked(auditor, null, office.first)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> looked(staff, null, office.first)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> office.as(staff, () -> checks.of(office.first, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingChosenAndALongRemarkAreRefused() {
        assertThatThrownBy(() -> looked(office.mana, null))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.check.nothing"));
        assertThatThrownBy(() -> looked(office.mana, "ก".repeat(1001), office.first))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.check.remark"));
    }

    @Test
    void looksAreReadAgainByLaoAndByWeek() {
        office.give(Map.of(office.first, office.mana));
        looked(office.mana, "ครั้งแรก", office.first);
        office.clock.set(TUESDAY);
        looked(office.officer, "ครั้งที่สอง", office.first, office.second);

        assertThat(office.as(office.head, () -> checks.of(office.first, 10)))
                .extracting(Look::remark)
                .containsExactly("ครั้งที่สอง", "ครั้งแรก");
        assertThat(office.as(
                        office.head, () -> checks.looks(office.ranong, TUESDAY, CheckedOffice.account(office.mana))))
                .extracting(Look::lao)
                .containsOnly(office.first)
                .hasSize(2);
        assertThat(office.as(office.head, () -> checks.looks(office.ranong, MONDAY, null)))
                .hasSize(3);
        assertThat(office.as(office.head, () -> checks.looks(office.ranong, MONDAY.minusDays(1), null)))
                .isEmpty();
    }

    @Test
    void aMissedWeekShowsWithTheAnalystWhoseItWas() {
        office.clock.set(CheckedOffice.OPENED);
        office.give(Map.of(office.first, office.mana, office.second, office.mana));
        office.records(office.third, LocalDate.of(2011, 3, 2));
        office.clock.set(LocalDate.of(2011, 3, 3));
        looked(office.mana, null, office.first);
        office.clock.set(MONDAY.plusDays(7));
        looked(office.mana, null, office.first, office.second);

        Weeks weeks = weeks(office.officer, 3);
        assertThat(weeks.weeks().getFirst().monday()).isEqualTo(MONDAY.minusDays(7));
        assertThat(states(weeks, office.mana)).containsExactly(WeekState.PARTLY, WeekState.MISSED, WeekState.COMPLETE);
        assertThat(states(weeks, office.piti)).containsOnly(WeekState.NO_LAO);
        assertThat(states(weeks, null)).containsExactly(WeekState.COMPLETE, WeekState.MISSED, WeekState.RUNNING);
    }

    @Test
    void whatEPlanFillsInIsNobodysRecording() {
        office.give(Map.of(office.first, office.mana, office.second, office.mana));
        LocalDate before = LocalDate.of(2011, 3, 2);
        office.records(office.first, before);
        office.records(office.second, before);
        office.changes(office.first, MONDAY, Role.SYSTEM);
        office.changes(office.second, MONDAY, Role.LAO_STAFF);

        assertThat(row(weeks(office.officer, 1), office.mana).cells())
                .containsExactly(new WeekCell(2, 0, 1, 0, WeekState.RUNNING));
    }

    @Test
    void whatAnAnalystDidForNobodysLaosIsCountedToo() {
        looked(office.piti, null, office.first, office.third);

        Weeks weeks = weeks(office.officer, 1);
        assertThat(row(weeks, office.piti).cells()).containsExactly(new WeekCell(0, 0, 0, 2, WeekState.NO_LAO));
        assertThat(row(weeks, null).cells()).containsExactly(new WeekCell(3, 2, 2, 0, WeekState.RUNNING));
    }

    @Test
    void analystsSeeTheirOwnWeeksOnly() {
        office.give(Map.of(office.first, office.mana, office.second, office.piti, office.third, office.piti));

        assertThat(weeks(office.mana, 1).rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cells()).extracting(WeekCell::laos).containsExactly(1));
    }

    private static WeekRow row(Weeks weeks, @Nullable Actor analyst) {
        return weeks.rows().stream()
                .filter(row -> analyst == null
                        ? row.analyst() == null
                        : row.analyst() != null && row.analyst().id().equals(CheckedOffice.account(analyst)))
                .findFirst()
                .orElseThrow();
    }

    private static List<WeekState> states(Weeks weeks, @Nullable Actor analyst) {
        return row(weeks, analyst).cells().stream().map(WeekCell::state).toList();
    }
}
