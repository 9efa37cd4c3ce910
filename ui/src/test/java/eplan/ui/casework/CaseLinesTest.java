package eplan.ui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.ui.component.EventTimeline.Event;
import eplan.ui.testing.ScreenTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseLinesTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 1);
    private static final Instant AT = Instant.parse("2011-03-01T03:12:00Z");

    private static CaseEvent granted(@Nullable String forName) {
        return new CaseEvent(
                "EXTENSION_GRANTED",
                "plan",
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                DAY,
                AT,
                "สมหญิง",
                null,
                LocalDate.of(2011, 3, 14),
                forName);
    }

    private static ChaseNoteView note(@Nullable String forName) {
        return new ChaseNoteView(
                1, new ChaseNote(Channel.TELEPHONE, "ปลัด", "จะรีบบันทึก", null), "สมหญิง", DAY, AT, forName);
    }

    private static List<String> when(@Nullable String forName) {
        return CaseLines.ofRound("plan", List.of(granted(forName)), List.of(note(forName)), 10).stream()
                .map(Event::when)
                .toList();
    }

    @Test
    void whatIsDoneForSomebodyStandsUnderBothNames() {
        assertThat(when("วิชัย")).hasSize(2).allMatch(when -> when.endsWith(" · สมหญิง (แทน วิชัย)"));
    }

    @Test
    void whatIsDoneForOneselfStandsUnderOneName() {
        assertThat(when(null)).hasSize(2).allMatch(when -> when.endsWith(" · สมหญิง"));
    }
}
