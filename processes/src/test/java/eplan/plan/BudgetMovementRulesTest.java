package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Additional ordinances (เพิ่มเติม) and transfers (โอนงบประมาณ) at the boundaries. Source: issue 3, 1.3 and "Checks":
 * disbursed ≤ committed ≤ approved ≤ planned, with transfers.
 */
class BudgetMovementRulesTest {

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final LocalDate TODAY = LocalDate.of(2011, 3, 31);
    private static final LocalDate APPROVED = LocalDate.of(2010, 9, 15);

    private static final Row HEAD = new Row(9, Map.of())
            .with(Ordinances.NUMBER, "1/2553")
            .with(Ordinances.COUNCIL_ON, APPROVED)
            .with(Ordinances.APPROVED_ON, APPROVED)
            .with(Ordinances.IN_FORCE_ON, YEAR.first());
    private static final Row ROAD = new Row(1, Map.of())
            .with(Ordinances.CODE, "54-1-1")
            .with(Ordinances.NAME, "ถนนหมู่ 1")
            .with(Ordinances.PROJECT, 101L)
            .with(Ordinances.AMOUNT, baht("80"));
    private static final Row CENTRAL = new Row(2, Map.of())
            .with(Ordinances.CODE, "510000")
            .with(Ordinances.NAME, "งบกลาง")
            .with(Ordinances.CATEGORY, "CENTRAL")
            .with(Ordinances.AMOUNT, baht("50"));
    private static final Row TRANSFER = new Row(5, Map.of())
            .with(Ordinances.KIND, Ordinances.TRANSFER)
            .with(Ordinances.MOVE_NUMBER, "1/2554")
            .with(Ordinances.MOVED_ON, LocalDate.of(2011, 1, 10))
            .with(Ordinances.FROM, 2L)
            .with(Ordinances.TO, 1L)
            .with(Ordinances.MOVED, baht("10"))
            .with(Ordinances.REASON, "น้ำท่วม");
    private static final Row ADDITION =
            TRANSFER.with(Ordinances.KIND, Ordinances.ADDITIONAL).with(Ordinances.FROM, null);

    private static List<String> of(LocalDate today, Map<Long, BigDecimal> committed, Row... movements) {
        return Found.in(OrdinanceRules.of(new OrdinanceRules.Facts(
                YEAR,
                today,
                HEAD,
                List.of(ROAD, CENTRAL),
                List.of(movements),
                Map.of(101L, baht("100")),
                committed,
                baht("0"))));
    }

    private static List<String> of(Row... movements) {
        return of(TODAY, Map.of(), movements);
    }

    @Test
    void wholeMovementsAreRight() {
        assertThat(of(TRANSFER, ADDITION.withId(6))).isEmpty();
    }

    @Test
    void aTransferComesFromAnotherLine() {
        assertThat(of(TRANSFER.with(Ordinances.FROM, null)))
                .containsExactly("movements:5:from_line problem.movement.from");
        assertThat(of(TRANSFER.with(Ordinances.FROM, 1L)))
                .containsExactly("movements:5:from_line problem.movement.from");
    }

    @Test
    void anAdditionalOrdinanceTakesFromNoLine() {
        assertThat(of(ADDITION.with(Ordinances.FROM, 2L)))
                .containsExactly("movements:5:from_line problem.movement.additional-from");
    }

    @Test
    void aSatangIsMovedAtTheLeast() {
        assertThat(of(TRANSFER.with(Ordinances.MOVED, baht("0.01")))).isEmpty();
        assertThat(of(TRANSFER.with(Ordinances.MOVED, baht("0"))))
                .containsExactly("movements:5:amount problem.movement.nothing");
    }

    @Test
    void nothingIsMovedBeforeTheOrdinanceOrOutsideItsYear() {
        assertThat(of(TRANSFER.with(Ordinances.MOVED_ON, YEAR.first()))).isEmpty();
        assertThat(of(TRANSFER.with(Ordinances.MOVED_ON, YEAR.first().minusDays(1))))
                .as("after the approval and before the year")
                .containsExactly("movements:5:approved_on problem.movement.outside-year");
        assertThat(of(TRANSFER.with(Ordinances.MOVED_ON, APPROVED.minusDays(1))))
                .containsExactly("movements:5:approved_on problem.movement.before-ordinance");
        LocalDate afterwards = YEAR.last().plusDays(30);
        assertThat(of(afterwards, Map.of(), TRANSFER.with(Ordinances.MOVED_ON, YEAR.last())))
                .isEmpty();
        assertThat(of(
                        afterwards,
                        Map.of(),
                        TRANSFER.with(Ordinances.MOVED_ON, YEAR.last().plusDays(1))))
                .containsExactly("movements:5:approved_on problem.movement.outside-year");
    }

    @Test
    void nothingIsMovedInTheFuture() {
        assertThat(of(TRANSFER.with(Ordinances.MOVED_ON, TODAY))).isEmpty();
        assertThat(of(TRANSFER.with(Ordinances.MOVED_ON, TODAY.plusDays(1))))
                .containsExactly("movements:5:approved_on problem.movement.outside-year");
    }

    @Test
    void aLineGivesAwayWhatItHasAtTheMost() {
        Row back = TRANSFER.with(Ordinances.FROM, 1L).with(Ordinances.TO, 2L);
        assertThat(of(back.with(Ordinances.MOVED, baht("80")))).isEmpty();
        assertThat(of(back.with(Ordinances.MOVED, baht("80.01"))))
                .containsExactly("lines:1:amount problem.ordinance.below-zero");
    }

    @Test
    void aLineKeepsWhatIsBoundOnIt() {
        assertThat(of(TODAY, Map.of(2L, baht("40")), TRANSFER)).isEmpty();
        assertThat(of(TODAY, Map.of(2L, baht("40.01")), TRANSFER))
                .containsExactly("lines:2:amount problem.ordinance.below-committed");
    }

    @Test
    void aProjectThatMovementsLiftOverThePlanWantsAWord() {
        assertThat(of(ADDITION.with(Ordinances.MOVED, baht("20")))).isEmpty();
        assertThat(of(ADDITION.with(Ordinances.MOVED, baht("20.01"))))
                .containsExactly("lines:1:amount problem.ordinance.moved-over-plan ?");
    }
}
