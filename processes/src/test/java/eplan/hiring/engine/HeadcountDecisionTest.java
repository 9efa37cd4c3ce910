package eplan.hiring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HeadcountDecisions.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Every row of {@code headcount.dmn} with target 55, light below 30 LAOs a post, heavy above 90; and a guard on their number. */
class HeadcountDecisionTest {

    private static final BigDecimal TARGET = new BigDecimal("55");

    private final DmnHeadcountRule rule = new DmnHeadcountRule();

    private Verdict verdict(@Nullable String points, String load) {
        return rule.of(points == null ? null : new BigDecimal(points), TARGET, new BigDecimal(load), 30, 90);
    }

    @ParameterizedTest
    @CsvSource({
        ",10,KEEP", ",60,KEEP", ",120,KEEP",
        "40,10,REDUCE", "40,60,REPLACE", "40,120,REPLACE",
        "80,10,KEEP", "80,60,KEEP", "80,120,KEEP"
    })
    void eachRowAnswers(@Nullable String points, String load, Verdict expected) {
        assertThat(verdict(points, load)).isEqualTo(expected);
    }

    @Test
    void theTargetItselfIsMet() {
        assertThat(verdict("54.99", "29")).isEqualTo(Verdict.REDUCE);
        assertThat(verdict("55", "29")).isEqualTo(Verdict.KEEP);
        assertThat(verdict("55.00", "29")).isEqualTo(Verdict.KEEP);
        assertThat(verdict("0", "29")).isEqualTo(Verdict.REDUCE);
        assertThat(verdict("100", "29")).isEqualTo(Verdict.KEEP);
    }

    @Test
    void theLightLoadItselfIsNotLight() {
        assertThat(verdict("40", "29.99")).isEqualTo(Verdict.REDUCE);
        assertThat(verdict("40", "30")).isEqualTo(Verdict.REPLACE);
        assertThat(verdict("40", "30.00")).isEqualTo(Verdict.REPLACE);
        assertThat(verdict("40", "0")).isEqualTo(Verdict.REDUCE);
    }

    @Test
    void heavyBeginsAboveItsBound() {
        assertThat(verdict("40", "90")).isEqualTo(Verdict.REPLACE);
        assertThat(verdict("40", "90.01")).isEqualTo(Verdict.REPLACE);
    }

    @Test
    void theTableHasSevenRowsEachWithItsReason() throws IOException {
        String model = new ClassPathResource("processes/" + DmnHeadcountRule.HEADCOUNT + ".dmn")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(model.split("<rule ", -1)).hasSize(8);
        assertThat(model.split("<description>", -1)).hasSize(8);
    }
}
