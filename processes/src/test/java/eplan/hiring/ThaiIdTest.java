package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiIdTest {

    private static String refused(String typed) {
        try {
            return "taken: " + ThaiId.of(typed).digits();
        } catch (Refused no) {
            assertThat(no.getMessage()).as("what was typed is not repeated").doesNotContain(typed);
            return no.key();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890121",
                "1-2345-67890-12-1",
                " 1 2345 67890 12 1 ",
                "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑",
                "1–2345–67890–12–1",
                "1\u20112345\u201167890\u202f12 1",
                "\u200b1234567890121\u00a0"
            })
    void readsWhatPeopleType(String typed) {
        assertThat(ThaiId.of(typed).digits()).isEqualTo("1234567890121");
    }

    /** 1×13 + 1×12 + … + 1×2 = 90; 90 mod 11 = 2; 11 − 2 = 9. */
    @Test
    void takesTheRightCheckDigitAlone() {
        assertThat(ThaiId.of("1111111111119").last()).isEqualTo("119");
        for (int digit = 0; digit < 9; digit++) {
            assertThat(refused("111111111111" + digit)).isEqualTo("refused.contract.id-check");
        }
    }

    /** 11 − 0 = 11 and 11 − 1 = 10 stand as 1 and 0. */
    @Test
    void twoDigitRestsAreTheirLastDigit() {
        assertThat(ThaiId.of(ThaiIds.withRest(0)).digits()).endsWith("1");
        assertThat(ThaiId.of(ThaiIds.withRest(1)).digits()).endsWith("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789012", "12345678901211", "123456789012x", "1234567890.121", "passport"})
    void refusesWhatHasNotThirteenDigits(String typed) {
        assertThatThrownBy(() -> ThaiId.of(typed))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.contract.id"));
    }

    @Test
    void twoDigitsThatChangedPlacesAreFound() {
        assertThat(refused("1234567980121")).isEqualTo("refused.contract.id-check");
    }

    @Test
    void isShownMaskedAndSaysNothingInLogs() {
        ThaiId id = ThaiId.of("1234567890121");
        assertThat(ThaiId.masked(id.last())).isEqualTo("x-xxxx-xxxxx-12-1");
        assertThat(id.grouped()).isEqualTo("1-2345-67890-12-1");
        assertThat(id.toString()).doesNotContainPattern("\\d");
    }
}
