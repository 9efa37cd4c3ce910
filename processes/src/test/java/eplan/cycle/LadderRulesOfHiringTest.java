package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.LadderProblem.What;
import eplan.cycle.Rung.Audience;
import eplan.cycle.Rung.Name;
import eplan.timeline.RoundKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the ladder's rows for hiring may not say, in a table whose rows 13 to 17 they are. */
class LadderRulesOfHiringTest {

    private static final int REMINDER = 13;
    private static final int THIRD = 17;

    private final List<LadderRow> rows = new ArrayList<>();

    LadderRulesOfHiringTest() {
        for (RoundKind kind : List.of(RoundKind.CLOSING, RoundKind.RECORDING, RoundKind.VERIFYING, RoundKind.MONTHLY)) {
            rows.add(new LadderRow(kind, null, null, Name.LEVEL_1, 0, Audience.OFFICER));
            rows.add(new LadderRow(kind, null, null, Name.LEVEL_2, 5, Audience.HEAD));
            rows.add(new LadderRow(kind, null, null, Name.LEVEL_3, 10, Audience.HQ));
        }
        rows.add(hiring(null, Name.REMINDER, -7, Audience.RESPONSIBLE));
        rows.add(hiring(null, Name.REMINDER, -1, Audience.RESPONSIBLE));
        rows.add(hiring(null, Name.LEVEL_1, 0, Audience.HEAD));
        rows.add(hiring(null, Name.LEVEL_2, 5, Audience.HQ));
        rows.add(hiring(null, Name.LEVEL_3, 10, Audience.HQ));
    }

    private static LadderRow hiring(@Nullable LateRecord late, Name rung, int days, Audience audience) {
        return new LadderRow(RoundKind.HIRING, late, null, rung, days, audience);
    }

    private static LadderProblem problem(What what, @Nullable LateRecord late, Name rung, Integer... numbers) {
        return new LadderProblem(what, List.of(numbers), RoundKind.HIRING, late, null, rung);
    }

    private List<LadderProblem> problems() {
        return LadderRules.problems(rows);
    }

    @Test
    void theHeadAndThenHeadquartersTwiceIsRight() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void theyNeedEveryLevelAsTheOthersDo() {
        rows.remove(THIRD - 1);
        assertThat(problems()).containsExactly(problem(What.GAP, null, Name.LEVEL_3, THIRD - 2, THIRD - 1));
    }

    @Test
    void nobodyEntersAnythingOnBehalf() {
        rows.add(hiring(null, Name.ON_BEHALF, 5, Audience.ANALYST));
        assertThat(problems()).containsExactly(problem(What.NOTHING_TO_ENTER, null, Name.ON_BEHALF, THIRD + 1));
    }

    @Test
    void noRecordOfAnLaoIsAskedFor() {
        rows.add(hiring(LateRecord.MORE, Name.REMINDER, -3, Audience.RESPONSIBLE));
        assertThat(problems()).containsExactly(problem(What.NO_RECORD, LateRecord.MORE, Name.REMINDER, THIRD + 1));
    }

    @Test
    void whoHasTheStepIsReminded() {
        rows.set(REMINDER - 1, hiring(null, Name.REMINDER, -7, Audience.HEAD));
        assertThat(problems()).containsExactly(problem(What.AUDIENCE, null, Name.REMINDER, REMINDER));
    }
}
