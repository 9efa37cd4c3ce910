package eplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BahtTest {

    @Test
    void writesExactlyTwoDecimals() {
        assertThat(Baht.format(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.50");
        assertThat(Baht.format(new BigDecimal("99999999999999.99"))).isEqualTo("99,999,999,999,999.99");
        assertThat(Baht.format(new BigDecimal("-0.25"))).isEqualTo("-0.25");
    }

    @Test
    void neverRoundsSilently() {
        assertThatThrownBy(() -> Baht.format(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567.50", "1,234,567.5", " ๑,๒๓๔,๕๖๗.๕๐ "})
    void readsAmounts(String typed) {
        assertThat(Baht.parse(typed)).contains(new BigDecimal("1234567.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2", "0.005", "1e3", "12 baht", "1,234,56.00", "."})
    void readsNothingElse(String typed) {
        assertThat(Baht.parse(typed)).isEmpty();
    }
}
