package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Contracts.Part;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthlyPartsTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 9, 30);

    private static List<Part> parts(LocalDate from, LocalDate to, String amount) {
        return MonthlyParts.of(from, to, new BigDecimal(amount));
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aYearHasTwelveMonthsOfTheSameAmount() {
        List<Part> parts = parts(FIRST, LAST, "180000.00");
        assertThat(parts).hasSize(12).allMatch(part -> part.amount().equals(new BigDecimal("15000.00")));
        assertThat(parts.getFirst()).isEqualTo(part(FIRST, LocalDate.of(2011, 10, 31), "15000.00"));
        assertThat(parts.get(4).to()).as("a leap year").isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(parts.getLast().to()).isEqualTo(LAST);
    }

    /** 100,000 / 12 = 8,333.33…; 11 × 8,333.33 = 91,666.63. */
    @Test
    void theLastTakesTheRemainingSatang() {
        List<Part> parts = parts(FIRST, LAST, "100000.00");
        assertThat(parts.subList(0, 11)).allMatch(part -> part.amount().equals(new BigDecimal("8333.33")));
        assertThat(parts.getLast().amount()).isEqualTo(new BigDecimal("8333.37"));
        assertThat(sum(parts)).isEqualByComparingTo("100000.00");
    }

    /** Half of April and all of May: one share to two. */
    @Test
    void aMonthThatTheTermCutsIsWorthItsDays() {
        assertThat(parts(LocalDate.of(2012, 4, 16), LocalDate.of(2012, 5, 31), "15000.00"))
                .containsExactly(
                        part(LocalDate.of(2012, 4, 16), LocalDate.of(2012, 4, 30), "5000.00"),
                        part(LocalDate.of(2012, 5, 1), LocalDate.of(2012, 5, 31), "10000.00"));
    }

    @Test
    void aSingleDayIsOneInstalment() {
        assertThat(parts(FIRST, FIRST, "500.25")).containsExactly(part(FIRST, FIRST, "500.25"));
    }

    @Test
    void instalmentsFollowEachOtherWithoutAGap() {
        List<Part> parts = parts(LocalDate.of(2011, 10, 17), LocalDate.of(2012, 9, 3), "123456.78");
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).from()).isEqualTo(parts.get(i - 1).to().plusDays(1));
        }
        assertThat(sum(parts)).isEqualByComparingTo("123456.78");
    }

    @Test
    void refusesATermThatEndsBeforeItBeginsOrIsTooLong() {
        assertThatThrownBy(() -> parts(LAST, FIRST, "1.00"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.contract.term-backwards");
        assertThatThrownBy(() -> parts(FIRST, FIRST.plusYears(4), "1.00"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.contract.instalments-many");
    }

    private static Part part(LocalDate from, LocalDate to, String amount) {
        return new Part(from, to, new BigDecimal(amount));
    }
}
