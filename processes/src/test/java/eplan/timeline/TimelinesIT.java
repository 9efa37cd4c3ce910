package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The calendar of letter ว 1353 and its copies. */
@EplanTest
@RecordApplicationEvents
class TimelinesIT {

    private static final FiscalYear FY2554 = new FiscalYear(2554);
    private static final Actor OWNER = new Actor(new AccountId(1), "Owner", Role.HQ_PROCESS_OWNER, null, null);
    private static final Actor OFFICER = new Actor(new AccountId(2), "Officer", Role.HQ_OFFICER, null, null);

    @Autowired
    Timelines timelines;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void prepare() {
        clock.set(LocalDate.of(2010, 10, 1));
        actors.as(OWNER, () -> prepared(FY2554));
    }

    @Test
    void hasTheSixRowsOfTheLetter() {
        assertThat(rounds(FY2554).stream().filter(round -> round.row() > 0))
                .extracting(
                        RoundView::row,
                        RoundView::key,
                        RoundView::kind,
                        RoundView::opensOn,
                        RoundView::dueOn,
                        round -> round.dataYear().be(),
                        RoundView::responsible,
                        RoundView::items)
                .containsExactly(
                        tuple(
                                1,
                                "close-previous",
                                RoundKind.CLOSING,
                                day("2010-10-01"),
                                day("2010-10-31"),
                                2553,
                                Responsible.LAO,
                                List.of("close-previous")),
                        tuple(
                                2,
                                "plan",
                                RoundKind.RECORDING,
                                day("2010-11-01"),
                                day("2011-02-28"),
                                2554,
                                Responsible.LAO,
                                List.of("vision-strategy", "three-year-plan")),
                        tuple(
                                3,
                                "budget-q2",
                                RoundKind.RECORDING,
                                day("2011-03-01"),
                                day("2011-04-30"),
                                2554,
                                Responsible.LAO,
                                List.of("ordinance", "spending-q2")),
                        tuple(
                                4,
                                "verify-q2",
                                RoundKind.VERIFYING,
                                day("2011-05-01"),
                                day("2011-06-30"),
                                2554,
                                Responsible.ANALYST,
                                List.of("verify-q2")),
                        tuple(
                                5,
                                "spending-q3",
                                RoundKind.RECORDING,
                                day("2011-07-01"),
                                day("2011-08-31"),
                                2554,
                                Responsible.LAO,
                                List.of("spending-q3")),
                        tuple(
                                6,
                                "close-year",
                                RoundKind.CLOSING,
                                day("2011-09-01"),
                                day("2011-09-30"),
                                2554,
                                Responsible.LAO,
                                List.of("close-year")));
    }

    @Test
    void hasTheThreeMenusOfEveryMonth() {
        List<RoundView> monthly = rounds(FY2554).stream()
                .filter(round -> round.kind() == RoundKind.MONTHLY)
                .toList();
        assertThat(monthly).hasSize(12).allSatisfy(round -> {
            assertThat(round.items()).containsExactly("special-grants", "fiscal-statistics", "drug-policy");
            assertThat(round.opensOn()).isEqualTo(round.dueOn().withDayOfMonth(1));
            assertThat(round.dueOn().plusDays(1).getDayOfMonth()).isEqualTo(1);
            assertThat(round.legalBasis()).isEqualTo("ว 1353 หมายเหตุ 1");
        });
        assertThat(monthly)
                .extracting(RoundView::key)
                .startsWith("monthly-10", "monthly-11")
                .endsWith("monthly-09");
        assertThat(monthly.getFirst().nameTh()).isEqualTo("เมนูรายเดือน ตุลาคม 2553");
        assertThat(monthly.getFirst().shortTh()).isEqualTo("ต.ค.");
    }

    @Test
    void namesTheYearWhoseDataItConcerns() {
        assertThat(round(FY2554, "close-previous").nameTh()).isEqualTo("ปิดข้อมูลปี 2553");
        assertThat(round(FY2554, "close-previous").shortTh()).isEqualTo("ปิดปี 53");
        assertThat(round(FY2554, "close-year").nameTh()).isEqualTo("ปิดข้อมูลปี 2554");
        assertThat(round(FY2554, "plan").legalBasis()).isEqualTo("ว 1353 ที่ 2");
    }

    @Test
    void onlyTheFirstRowLocksAsShipped() {
        assertThat(rounds(FY2554).stream().filter(round -> round.lockOn() != null))
                .extracting(RoundView::key, RoundView::lockOn)
                .containsExactly(tuple("close-previous", day("2010-11-30")));
    }

    @Test
    void nextYearIsACopyWithItsLeapFebruary() {
        FiscalYear next = new FiscalYear(2555);
        actors.as(OWNER, () -> prepared(next));
        assertThat(round(next, "plan").dueOn()).isEqualTo(day("2012-02-29"));
        assertThat(round(next, "monthly-02").dueOn()).isEqualTo(day("2012-02-29"));
        assertThat(round(next, "close-previous").dataYear()).isEqualTo(FY2554);
        assertThat(actors.as(OFFICER, timelines::years)).contains(FY2554, next).isSorted();
    }

    @Test
    void preparingAgainAtTheSameTimeChangesNothing() {
        FiscalYear year = new FiscalYear(2560);
        try (var threads = Executors.newFixedThreadPool(4)) {
            CompletableFuture.allOf(IntStream.range(0, 4)
                            .mapToObj(n ->
                                    CompletableFuture.runAsync(() -> actors.as(OWNER, () -> prepared(year)), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        assertThat(rounds(year)).hasSize(18);
    }

    @Test
    void comesInCalendarOrderYearlyRowsFirst() {
        assertThat(rounds(FY2554))
                .extracting(RoundView::key)
                .startsWith("close-previous", "monthly-10", "plan", "monthly-11");
    }

    @Test
    void onlyTheProcessOwnerMakesCalendars() {
        assertThatThrownBy(() -> actors.as(OFFICER, () -> prepared(new FiscalYear(2561))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> timelines.rounds(FY2554)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void unknownRoundIsNotFound() {
        assertThatThrownBy(() -> actors.as(OWNER, () -> timelines.round(new RoundId(-1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void openingMovesWhileTheRoundHasNotOpened() {
        FiscalYear year = new FiscalYear(2556);
        actors.as(OWNER, () -> prepared(year));
        RoundView plan = round(year, "plan");
        clock.set(day("2012-10-31"));
        moveOpening(plan, "2012-11-05");
        assertThat(round(year, "plan").opensOn()).isEqualTo(day("2012-11-05"));
        assertThat(events.stream(OpeningMoved.class)).containsExactly(new OpeningMoved(plan.id(), day("2012-11-05")));
        clock.set(day("2012-11-05"));
        refuses("refused.opening.has-opened", () -> moveOpening(plan, "2012-11-09"));
    }

    @Test
    void openingNeitherLiesInThePastNorAfterTheDueDate() {
        RoundView plan = round(FY2554, "plan");
        refuses("refused.opening.after-due", () -> moveOpening(plan, "2011-03-01"));
        refuses("refused.opening.too-early", () -> moveOpening(plan, "2010-09-30"));
        refuses("refused.opening.same-date", () -> moveOpening(plan, "2010-11-01"));
        refuses(
                "refused.move.no-reason",
                () -> actors.as(OWNER, () -> {
                    timelines.moveOpening(plan.id(), day("2010-11-02"), " ");
                    return true;
                }));
    }

    private void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void moveOpening(RoundView round, String day) {
        actors.as(OWNER, () -> {
            timelines.moveOpening(round.id(), day(day), "as the letter says");
            return true;
        });
    }

    private boolean prepared(FiscalYear year) {
        timelines.prepare(year);
        return true;
    }

    private List<RoundView> rounds(FiscalYear year) {
        return actors.as(OFFICER, () -> timelines.rounds(year));
    }

    private RoundView round(FiscalYear year, String key) {
        return rounds(year).stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
