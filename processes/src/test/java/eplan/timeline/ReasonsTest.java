package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.Reason;
import eplan.shared.Refused;
import org.junit.jupiter.api.Test;

/** A change of dates is reasoned like every other act: at most as many characters. */
class ReasonsTest {

    @Test
    void asLongAsAnyOtherReason() {
        String longest = "ก".repeat(Reason.LONGEST);
        assertThat(Reasons.required(" " + longest + " ")).isEqualTo(longest);
        assertThatThrownBy(() -> Reasons.required(longest + "ก"))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.move.reason-too-long");
    }

    @Test
    void noneIsNone() {
        assertThatThrownBy(() -> Reasons.required(" \n"))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.move.no-reason");
    }
}
