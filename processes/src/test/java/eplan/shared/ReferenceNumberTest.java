package eplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceNumberTest {

    @Test
    void isShortEnoughForTheTelephoneAndAnotherEachTime() {
        assertThat(ReferenceNumber.next()).matches("[0-9a-f]{8}").isNotEqualTo(ReferenceNumber.next());
    }
}
