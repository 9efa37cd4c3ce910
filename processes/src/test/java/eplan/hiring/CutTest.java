package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.ContractEnds.Cut;
import eplan.hiring.ContractEnds.Over;
import eplan.hiring.Instalments.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an early end does to instalments, to the satang. */
class CutTest {

    private static final LocalDate OCTOBER = LocalDate.of(2011, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2011, 11, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2011, 12, 1);

    private static InstalmentRow row(int number, LocalDate from, String amount, State state) {
        LocalDate to = from.plusMonths(1).minusDays(1);
        return new InstalmentRow(
                1,
                number,
                from,
                to,
                new BigDecimal(amount),
                to.plusDays(7),
                state,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    private static List<InstalmentRow> months(State october) {
        return List.of(
                row(1, OCTOBER, "15000.00", october),
                row(2, NOVEMBER, "15000.00", State.PLANNED),
                row(3, DECEMBER, "15000.00", State.PLANNED));
    }

    /** 15,000 × 10 / 31 = 4,838.709…. */
    @Test
    void theRunningInstalmentIsWorthItsDays() {
        EarlyEnd end = EarlyEnd.of(months(State.OPEN), OCTOBER.plusDays(9));
        assertThat(end.cancelled()).containsExactly(2, 3);
        assertThat(end.cut())
                .isEqualTo(new Cut(1, OCTOBER.plusDays(9), new BigDecimal("15000.00"), new BigDecimal("4838.71")));
    }

    /** 10.05 × 15 / 30 = 5.025. */
    @Test
    void halfASatangIsRoundedUp() {
        EarlyEnd end = EarlyEnd.of(List.of(row(1, NOVEMBER, "10.05", State.PLANNED)), NOVEMBER.plusDays(14));
        assertThat(end.cut())
                .isEqualTo(new Cut(1, NOVEMBER.plusDays(14), new BigDecimal("10.05"), new BigDecimal("5.03")));
    }

    @Test
    void anEndWithAnInstalmentCutsNothing() {
        EarlyEnd end = EarlyEnd.of(months(State.DELIVERED), LocalDate.of(2011, 10, 31));
        assertThat(end.cancelled()).containsExactly(2, 3);
        assertThat(end.cut()).isNull();
    }

    /** 15,000 − 15,000 × 30 / 31, which is 14,516.129…. */
    @Test
    void whatWasAcceptedStaysAsItIsAndIsTold() {
        EarlyEnd end = EarlyEnd.of(months(State.ACCEPTED), LocalDate.of(2011, 10, 30));
        assertThat(end.cancelled()).containsExactly(2, 3);
        assertThat(end.cut()).isNull();
        assertThat(end.over()).containsExactly(new Over(1, 1, new BigDecimal("15000.00"), new BigDecimal("483.87")));
    }

    /** 10.05 × 15 / 30 is 5.025: the days worked get the half satang. */
    @Test
    void whatIsOverMakesUpTheAmountWithWhatWasWorked() {
        EarlyEnd end = EarlyEnd.of(List.of(row(1, NOVEMBER, "10.05", State.ACCEPTED)), NOVEMBER.plusDays(14));
        assertThat(end.over()).containsExactly(new Over(1, 15, new BigDecimal("10.05"), new BigDecimal("5.02")));
    }

    @Test
    void nothingIsOverThatWasNotAcceptedOrEndsInTime() {
        assertThat(EarlyEnd.of(months(State.DELIVERED), OCTOBER.plusDays(9)).over())
                .isEmpty();
        assertThat(EarlyEnd.of(months(State.ACCEPTED), LocalDate.of(2011, 10, 31))
                        .over())
                .isEmpty();
    }

    @Test
    void theFirstDayAloneIsPaid() {
        EarlyEnd end = EarlyEnd.of(months(State.ACCEPTED), NOVEMBER);
        assertThat(end.cut()).isEqualTo(new Cut(2, NOVEMBER, new BigDecimal("15000.00"), new BigDecimal("500.00")));
    }

    @Test
    void theCaseLooksAgainAtWhatItWaitedFor() {
        List<InstalmentRow> months = months(State.ACCEPTED);
        LocalDate today = LocalDate.of(2011, 11, 2);
        assertThat(EarlyEnd.of(months, NOVEMBER.plusDays(19)).opensOn(months.get(1), today))
                .as("the last week of the shorter one")
                .isEqualTo(NOVEMBER.plusDays(13));
        assertThat(EarlyEnd.of(months, LocalDate.of(2011, 10, 31)).opensOn(months.get(1), today))
                .as("it falls away")
                .isEqualTo(today);
        assertThat(EarlyEnd.of(months, DECEMBER.plusDays(9)).opensOn(months.get(1), today))
                .as("nothing changes for it")
                .isNull();
    }

    @Test
    void anInstalmentMayBeDeliveredInItsLastWeek() {
        assertThat(row(1, OCTOBER, "1.00", State.PLANNED).opensOn()).isEqualTo(LocalDate.of(2011, 10, 25));
        assertThat(row(1, OCTOBER, "1.00", State.PLANNED).opensOn(OCTOBER.plusDays(2)))
                .as("shorter than a week")
                .isEqualTo(OCTOBER);
    }
}
