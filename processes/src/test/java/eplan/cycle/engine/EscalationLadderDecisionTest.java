package eplan.cycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.EscalationLadder;
import eplan.cycle.Rung;
import eplan.testing.EplanTest;
import eplan.timeline.RoundKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped ladder ({@code design/workflows.md}), row by row, with a guard on their number. */
@EplanTest
class EscalationLadderDecisionTest {

    @Autowired
    EscalationLadder ladder;

    @Test
    void closingRoundsAskTheAnalystBeforeTheDueDate() {
        assertThat(ladder.rungs(RoundKind.CLOSING))
                .containsExactly(
                        rung("REMINDER", -7, "RESPONSIBLE"),
                        rung("REMINDER", -1, "RESPONSIBLE"),
                        rung("ON_BEHALF", -5, "ANALYST"),
                        rung("LEVEL_1", 0, "OFFICER"),
                        rung("LEVEL_2", 5, "HEAD"),
                        rung("LEVEL_3", 10, "HQ"));
    }

    @Test
    void recordingRoundsAskTheAnalystFiveWorkingDaysAfter() {
        assertThat(ladder.rungs(RoundKind.RECORDING))
                .contains(rung("ON_BEHALF", 5, "ANALYST"))
                .hasSize(6);
    }

    @Test
    void theAnalystsOwnRoundHasNobodyToEnterOnBehalf() {
        assertThat(ladder.rungs(RoundKind.VERIFYING))
                .noneMatch(rung -> rung.name() == Rung.Name.ON_BEHALF)
                .hasSize(5);
    }

    @Test
    void monthlyRoundsAreChasedLater() {
        assertThat(ladder.rungs(RoundKind.MONTHLY))
                .containsExactly(
                        rung("REMINDER", -2, "RESPONSIBLE"),
                        rung("ON_BEHALF", 10, "ANALYST"),
                        rung("LEVEL_1", 3, "OFFICER"),
                        rung("LEVEL_2", 10, "HEAD"),
                        rung("LEVEL_3", 20, "HQ"));
    }

    @Test
    void theTableHasTwentyTwoRows() {
        assertThat(Arrays.stream(RoundKind.values())
                        .map(ladder::rungs)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(22);
    }

    private static Rung rung(String name, int days, String audience) {
        return new Rung(Rung.Name.valueOf(name), days, audience);
    }
}
