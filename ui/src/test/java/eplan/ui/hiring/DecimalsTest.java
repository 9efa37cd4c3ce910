package eplan.ui.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void takesThaiAndArabicDigits() {
        assertThat(Decimals.parse(" ๑๒.๕ ")).contains(new BigDecimal("12.5"));
        assertThat(Decimals.parse("40")).contains(new BigDecimal("40"));
    }

    @Test
    void takesNothingElse() {
        assertThat(Decimals.parse("-1")).isEmpty();
        assertThat(Decimals.parse("1,5")).isEmpty();
        assertThat(Decimals.parse("")).isEmpty();
    }

    @Test
    void leavesOutNeedlessZeros() {
        assertThat(Decimals.plain(new BigDecimal("41.50"))).isEqualTo("41.5");
        assertThat(Decimals.plain(new BigDecimal("40.00"))).isEqualTo("40");
        assertThat(Decimals.plain(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void aBarIsNeverLongerThanItsWhole() {
        assertThat(Decimals.share(new BigDecimal("51"), new BigDecimal("50"))).isEqualTo(100);
        assertThat(Decimals.share(new BigDecimal("12.5"), new BigDecimal("50"))).isEqualTo(25);
        assertThat(Decimals.share(BigDecimal.ONE, BigDecimal.ZERO)).isZero();
    }
}
