package eplan.ui.lao;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.CaseEventType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseKindTest {

    @Test
    void everyEventOfAnEscalationIsFoundUnderEscalations() {
        assertThat(Stream.of(CaseEventType.values())
                        .map(Enum::name)
                        .filter(type -> type.startsWith("ESCALAT") || type.startsWith("REMINDED")))
                .isNotEmpty()
                .allMatch(type -> CaseKind.of(type) == CaseKind.ESCALATION);
    }

    @Test
    void everyEventOfARequestIsFoundUnderExtensions() {
        assertThat(Stream.of(CaseEventType.values()).map(Enum::name).filter(type -> type.startsWith("EXTENSION_")))
                .isNotEmpty()
                .allMatch(type -> CaseKind.of(type) == CaseKind.EXTENSION);
    }

    @Test
    void whatIsRecordedIsNeither() {
        assertThat(CaseKind.of("ITEM_COMPLETED")).isEqualTo(CaseKind.RECORDING);
        assertThat(CaseKind.of("ROUND_RETURNED")).isEqualTo(CaseKind.RECORDING);
    }
}
