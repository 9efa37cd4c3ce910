package eplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    private static final int LONGEST = 5;

    private static String given(String reason) {
        return Reason.given(reason, "missing", LONGEST, "long");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankIsNoReason(String reason) {
        assertThatThrownBy(() -> given(reason))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("missing"));
    }

    @Test
    void spacesAroundItDoNotCount() {
        assertThat(given("  flood ")).isEqualTo("flood");
    }

    @Test
    void oneCharacterTooManyIsTooLong() {
        assertThatThrownBy(() -> given("floods")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("long");
            assertThat(refused.params()).containsExactly(LONGEST);
        });
    }

    @Test
    void aReasonThatMayBeMissingIsOnlyHeldShort() {
        assertThatCode(() -> Reason.atMost(LONGEST, null, "long")).doesNotThrowAnyException();
        assertThatCode(() -> Reason.atMost(LONGEST, " flood ", "long")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Reason.atMost(LONGEST, "floods", "long")).isInstanceOf(Refused.class);
    }
}
