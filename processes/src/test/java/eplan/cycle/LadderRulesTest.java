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

/** Each gap and each contradiction, in a table whose monthly rounds are rows 13 to 17. */
class LadderRulesTest {

    private static final int REMINDER = 13;
    private static final int ON_BEHALF = 14;
    private static final int FIRST = 15;
    private static final int SECOND = 16;
    private static final int THIRD = 17;

    private final List<LadderRow> rows = new ArrayList<>();

    LadderRulesTest() {
        for (RoundKind kind : List.of(RoundKind.CLOSING, RoundKind.RECORDING, RoundKind.VERIFYING, RoundKind.HIRING)) {
            levels(kind);
        }
        rows.add(row(Name.REMINDER, -2, Audience.RESPONSIBLE));
        rows.add(row(Name.ON_BEHALF, 10, Audience.ANALYST));
        levels(RoundKind.MONTHLY);
    }

    private void levels(RoundKind kind) {
        rows.add(new LadderRow(kind, null, null, Name.LEVEL_1, 3, Audience.OFFICER));
        rows.add(new LadderRow(kind, null, null, Name.LEVEL_2, 10, Audience.HEAD));
        rows.add(new LadderRow(kind, null, null, Name.LEVEL_3, 20, Audience.HQ));
    }

    private static LadderRow row(Name rung, int days, Audience audience) {
        return row(null, null, rung, days, audience);
    }

    private static LadderRow row(
            @Nullable LateRecord late, @Nullable LadderSetting setting, Name rung, int days, Audience audience) {
        return new LadderRow(RoundKind.MONTHLY, late, setting, rung, days, audience);
    }

    private void put(int number, LadderRow row) {
        rows.set(number - 1, row);
    }

    private static LadderProblem monthly(What what, Name rung, Integer... numbers) {
        return new LadderProblem(what, List.of(numbers), RoundKind.MONTHLY, null, null, rung);
    }

    private List<LadderProblem> problems() {
        return LadderRules.problems(rows);
    }

    @Test
    void aWholeTableIsRight() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aLevelThatIsMissingNamesTheLevelsThatAreThere() {
        rows.remove(SECOND - 1);
        assertThat(problems()).containsExactly(monthly(What.GAP, Name.LEVEL_2, FIRST, THIRD - 1));
    }

    @Test
    void anEmptyTableMissesEveryLevelOfEveryKind() {
        rows.clear();
        assertThat(problems())
                .hasSize(15)
                .allMatch(
                        problem -> problem.what() == What.GAP && problem.rows().isEmpty());
    }

    @Test
    void aLevelForSomeRecordsOnlyLeavesAGapForTheOthers() {
        put(SECOND, row(LateRecord.MORE, null, Name.LEVEL_2, 10, Audience.HEAD));
        rows.add(row(LateRecord.ONE, null, Name.LEVEL_2, 12, Audience.HEAD));
        assertThat(problems())
                .containsExactly(new LadderProblem(
                        What.GAP, List.of(FIRST, THIRD), RoundKind.MONTHLY, LateRecord.NONE, null, Name.LEVEL_2));
    }

    @Test
    void whatIsSplitByRecordOrSettingWithoutARemainderIsRight() {
        put(SECOND, row(null, LadderSetting.NORMAL, Name.LEVEL_2, 10, Audience.HEAD));
        rows.add(row(LateRecord.NONE, LadderSetting.STRICT, Name.LEVEL_2, 8, Audience.HEAD));
        rows.add(row(LateRecord.ONE, LadderSetting.STRICT, Name.LEVEL_2, 6, Audience.HEAD));
        rows.add(row(LateRecord.MORE, LadderSetting.STRICT, Name.LEVEL_2, 5, Audience.HEAD));
        assertThat(problems()).isEmpty();
    }

    @Test
    void twoRowsForOneLevelContradictWhereBothApply() {
        rows.add(row(null, LadderSetting.STRICT, Name.LEVEL_2, 5, Audience.HEAD));
        assertThat(problems())
                .containsExactly(new LadderProblem(
                        What.CONTRADICTION,
                        List.of(SECOND, THIRD + 1),
                        RoundKind.MONTHLY,
                        null,
                        LadderSetting.STRICT,
                        Name.LEVEL_2));
    }

    @Test
    void theAnalystIsAskedOnce() {
        rows.add(row(Name.ON_BEHALF, 5, Audience.ANALYST));
        assertThat(problems()).containsExactly(monthly(What.CONTRADICTION, Name.ON_BEHALF, ON_BEHALF, THIRD + 1));
    }

    @Test
    void remindersMayBeManyButNotTwoOnOneDay() {
        rows.add(row(Name.REMINDER, -1, Audience.RESPONSIBLE));
        assertThat(problems()).isEmpty();
        rows.add(row(Name.REMINDER, -2, Audience.RESPONSIBLE));
        assertThat(problems()).containsExactly(monthly(What.SAME_DAY, Name.REMINDER, REMINDER, THIRD + 2));
    }

    @Test
    void aLevelComesAfterTheOneBelowIt() {
        put(SECOND, row(Name.LEVEL_2, 3, Audience.HEAD));
        assertThat(problems()).containsExactly(monthly(What.NOT_RISING, Name.LEVEL_2, FIRST, SECOND));
    }

    @Test
    void aLevelGoesToNobodyBelowTheOneBefore() {
        put(SECOND, row(Name.LEVEL_2, 10, Audience.HQ));
        put(THIRD, row(Name.LEVEL_3, 20, Audience.HEAD));
        assertThat(problems()).containsExactly(monthly(What.FALLING, Name.LEVEL_3, SECOND, THIRD));
    }

    @Test
    void nobodyIsChasedBeforeTheDueDateNorRemindedAfterIt() {
        put(FIRST, row(Name.LEVEL_1, -1, Audience.OFFICER));
        put(REMINDER, row(Name.REMINDER, 0, Audience.RESPONSIBLE));
        assertThat(problems())
                .containsExactly(
                        monthly(What.REMINDER_AFTER, Name.REMINDER, REMINDER),
                        monthly(What.LEVEL_BEFORE, Name.LEVEL_1, FIRST));
    }

    @Test
    void eachRungHasItsPeople() {
        put(REMINDER, row(Name.REMINDER, -2, Audience.OFFICER));
        put(ON_BEHALF, row(Name.ON_BEHALF, 10, Audience.HEAD));
        put(FIRST, row(Name.LEVEL_1, 3, Audience.ANALYST));
        assertThat(problems())
                .containsExactly(
                        monthly(What.AUDIENCE, Name.REMINDER, REMINDER),
                        monthly(What.AUDIENCE, Name.ON_BEHALF, ON_BEHALF),
                        monthly(What.AUDIENCE, Name.LEVEL_1, FIRST));
    }

    @Test
    void nobodyEntersTheAnalystsOwnRoundOnBehalf() {
        rows.add(new LadderRow(RoundKind.VERIFYING, null, null, Name.ON_BEHALF, 5, Audience.ANALYST));
        assertThat(problems())
                .extracting(LadderProblem::what, LadderProblem::rows)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(What.OWN_ROUND, List.of(THIRD + 1)));
    }

    @Test
    void daysHaveBounds() {
        put(REMINDER, row(Name.REMINDER, -60, Audience.RESPONSIBLE));
        put(THIRD, row(Name.LEVEL_3, 250, Audience.HQ));
        assertThat(problems()).isEmpty();
        put(REMINDER, row(Name.REMINDER, -61, Audience.RESPONSIBLE));
        put(THIRD, row(Name.LEVEL_3, 251, Audience.HQ));
        assertThat(problems())
                .containsExactly(monthly(What.DAYS, Name.REMINDER, REMINDER), monthly(What.DAYS, Name.LEVEL_3, THIRD));
    }
}
