package eplan.ui.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.LadderRow;
import eplan.cycle.Rung.Name;
import eplan.timeline.RoundKind;
import eplan.ui.ladder.LadderDiff.Change;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderDiffTest {

    private static final LadderRow EARLY = FakeLadder.row(RoundKind.MONTHLY, Name.LEVEL_2, 10);
    private static final LadderRow LATE = FakeLadder.row(RoundKind.MONTHLY, Name.LEVEL_2, 12);
    private static final LadderRow REMINDER = FakeLadder.row(RoundKind.MONTHLY, Name.REMINDER, -1);

    @Test
    void theOrderOfRowsIsNoChange() {
        assertThat(LadderDiff.between(FakeLadder.FIRST, FakeLadder.FIRST.reversed()))
                .isEmpty();
    }

    @Test
    void aRowForTheSameCaseAndRungIsChanged() {
        assertThat(LadderDiff.between(List.of(EARLY), List.of(LATE))).containsExactly(new Change(EARLY, LATE));
    }

    @Test
    void otherRowsCameOrWent() {
        List<LadderRow> more = new ArrayList<>(FakeLadder.FIRST);
        more.add(REMINDER);
        assertThat(LadderDiff.between(FakeLadder.FIRST, more)).containsExactly(new Change(null, REMINDER));
        assertThat(LadderDiff.between(more, FakeLadder.FIRST)).containsExactly(new Change(REMINDER, null));
    }

    @Test
    void ofTwoAlikeOnlyTheOneThatCameIsNew() {
        assertThat(LadderDiff.between(List.of(REMINDER), List.of(REMINDER, REMINDER)))
                .containsExactly(new Change(null, REMINDER));
    }
}
