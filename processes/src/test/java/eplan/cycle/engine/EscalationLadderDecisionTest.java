package eplan.cycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.EscalationLadder;
import eplan.cycle.Ladder;
import eplan.cycle.Ladder.Version;
import eplan.cycle.LadderCase;
import eplan.cycle.LadderRow;
import eplan.cycle.LadderSetting;
import eplan.cycle.LateRecord;
import eplan.cycle.Rung;
import eplan.people.Actors;
import eplan.testing.EplanTest;
import eplan.timeline.RoundKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped ladder ({@code design/workflows.md}), row by row, with a guard on their number; and any table, case by case. */
@EplanTest
class EscalationLadderDecisionTest {

    @Autowired
    EscalationLadder decisions;

    @Autowired
    Ladder ladder;

    @Autowired
    DecisionService deployed;

    @Autowired
    Actors actors;

    private List<LadderRow> shipped() {
        return actors.asSystem(ladder::history).stream()
                .filter(version -> version.number() == 1)
                .map(Version::rows)
                .findFirst()
                .orElseThrow();
    }

    private List<Rung> rungs(RoundKind kind) {
        return decisions.of(shipped()).rungs(LadderCase.plain(kind));
    }

    @Test
    void closingRoundsAskTheAnalystBeforeTheDueDate() {
        assertThat(rungs(RoundKind.CLOSING))
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
        assertThat(rungs(RoundKind.RECORDING))
                .containsExactly(
                        rung("REMINDER", -7, "RESPONSIBLE"),
                        rung("REMINDER", -1, "RESPONSIBLE"),
                        rung("ON_BEHALF", 5, "ANALYST"),
                        rung("LEVEL_1", 0, "OFFICER"),
                        rung("LEVEL_2", 5, "HEAD"),
                        rung("LEVEL_3", 10, "HQ"));
    }

    @Test
    void theAnalystsOwnRoundHasNobodyToEnterOnBehalf() {
        assertThat(rungs(RoundKind.VERIFYING))
                .containsExactly(
                        rung("REMINDER", -7, "RESPONSIBLE"),
                        rung("REMINDER", -1, "RESPONSIBLE"),
                        rung("LEVEL_1", 0, "OFFICER"),
                        rung("LEVEL_2", 5, "HEAD"),
                        rung("LEVEL_3", 10, "HQ"));
    }

    @Test
    void monthlyRoundsAreChasedLater() {
        assertThat(rungs(RoundKind.MONTHLY))
                .containsExactly(
                        rung("REMINDER", -2, "RESPONSIBLE"),
                        rung("ON_BEHALF", 10, "ANALYST"),
                        rung("LEVEL_1", 3, "OFFICER"),
                        rung("LEVEL_2", 10, "HEAD"),
                        rung("LEVEL_3", 20, "HQ"));
    }

    @Test
    void stepsOfHiringGoToTheHeadAndThenToHeadquarters() {
        assertThat(rungs(RoundKind.HIRING))
                .containsExactly(
                        rung("REMINDER", -7, "RESPONSIBLE"),
                        rung("REMINDER", -1, "RESPONSIBLE"),
                        rung("LEVEL_1", 0, "HEAD"),
                        rung("LEVEL_2", 5, "HQ"),
                        rung("LEVEL_3", 10, "HQ"));
    }

    @Test
    void theTableHasTwentySevenRows() {
        assertThat(Arrays.stream(RoundKind.values())
                        .map(this::rungs)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(27);
    }

    @Test
    void theModelThatIsDeployedSaysWhatTheFirstVersionSays() {
        var first = decisions.of(shipped());
        for (LadderCase which : LadderCase.all()) {
            var rows = deployed.evaluateDecisionTableByKey(CycleModel.LADDER, LadderDmn.inputs(which))
                    .getResultList();
            assertThat(rows.stream().map(row -> rung(row)).toList())
                    .as("%s", which)
                    .isEqualTo(first.rungs(which));
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.get("task"))
                            .isEqualTo(rung(row).audience().task()));
        }
    }

    @Test
    void theDecisionSaysWhatTheRowsSayInEveryCase() {
        List<LadderRow> rows = everyRow();
        var decision = decisions.of(rows);
        for (LadderCase which : LadderCase.all()) {
            List<Rung> plain = rows.stream()
                    .filter(row -> applies(row, which))
                    .map(row -> new Rung(row.rung(), row.workingDays(), row.audience()))
                    .toList();
            assertThat(decision.rungs(which)).as("%s", which).isEqualTo(plain);
        }
    }

    /** Each combination of conditions, with days of its own. */
    private static List<LadderRow> everyRow() {
        List<LadderRow> rows = new ArrayList<>();
        for (RoundKind kind : RoundKind.values()) {
            for (LateRecord late : orAny(LateRecord.values())) {
                for (LadderSetting setting : orAny(LadderSetting.values())) {
                    Rung.Name rung = Rung.Name.values()[rows.size() % Rung.Name.values().length];
                    rows.add(new LadderRow(
                            kind,
                            late,
                            setting,
                            rung,
                            rows.size() - 30,
                            rung.audiences().getFirst()));
                }
            }
        }
        return rows;
    }

    private static <T> List<@Nullable T> orAny(T[] values) {
        List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    private static boolean applies(LadderRow row, LadderCase which) {
        return row.kind() == which.kind()
                && (row.late() == null || row.late() == which.late())
                && (row.setting() == null || row.setting() == which.setting());
    }

    private static Rung rung(Map<String, Object> row) {
        return rung(
                row.get("rung").toString(),
                ((Number) Objects.requireNonNull(row.get("workingDays"))).intValue(),
                row.get("audience").toString());
    }

    private static Rung rung(String name, int days, String audience) {
        return new Rung(Rung.Name.valueOf(name), days, audience);
    }
}
