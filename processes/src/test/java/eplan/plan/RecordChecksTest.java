package eplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.Attestations.Attestation;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 2, 28);
    private static final LocalDate EARLIEST = LocalDate.of(2007, 10, 1);

    private static List<String> of(VisionStrategy content) {
        return VisionChecks.of(content).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private static List<String> of(Attestation content, boolean monthly) {
        return AttestationChecks.of(content, monthly, EARLIEST, TODAY).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    @Test
    void anEmptyRecordLacksVisionAndStrategies() {
        assertThat(of(VisionStrategy.EMPTY))
                .containsExactly("vision problem.vision.required", "strategies problem.strategies.required");
    }

    @Test
    void missionsAreOptional() {
        assertThat(of(new VisionStrategy("v", List.of(), List.of(new Strategy("s", List.of("g"))))))
                .isEmpty();
    }

    @Test
    void everyBlankLineIsNamedByItsPlace() {
        var content = new VisionStrategy(
                "v", List.of("m", " "), List.of(new Strategy("s", List.of("g", "")), new Strategy("", List.of())));
        assertThat(of(content))
                .containsExactly(
                        "mission-1 problem.mission.blank",
                        "guideline-0-1 problem.guideline.blank",
                        "strategy-1 problem.strategy.blank",
                        "guidelines-1 problem.guidelines.required");
    }

    @Test
    void namesThatReadTheSameAreDuplicates() {
        var content = new VisionStrategy(
                "v",
                List.of(),
                List.of(new Strategy("สังคม  ดี", List.of("g")), new Strategy("สังคม ดี", List.of("g"))));
        assertThat(VisionChecks.of(content))
                .containsExactly(new Problem("strategy-1", "problem.strategy.duplicate", List.of(2, 1)));
    }

    @Test
    void lengthsAreCounted() {
        assertThat(VisionChecks.of(
                        new VisionStrategy("v".repeat(2001), List.of(), List.of(new Strategy("s", List.of("g"))))))
                .containsExactly(new Problem("vision", "problem.too-long", List.of(2000, 2001)));
        assertThat(of(new Attestation("w", "n".repeat(101), TODAY, "", null), false))
                .containsExactly("referenceNumber problem.too-long");
    }

    @Test
    void whereAndWhenAreRequired() {
        assertThat(of(Attestation.EMPTY, false))
                .containsExactly("recordedWhere problem.where.required", "referenceDate problem.date.required");
        assertThat(of(new Attestation("w", "", TODAY, "", null), false)).isEmpty();
    }

    @Test
    void theDateIsNeitherAfterTodayNorAbsurdlyEarly() {
        assertThat(of(new Attestation("w", "", TODAY.plusDays(1), "", null), false))
                .containsExactly("referenceDate problem.date.future");
        assertThat(of(new Attestation("w", "", EARLIEST, "", null), false)).isEmpty();
        assertThat(of(new Attestation("w", "", EARLIEST.minusDays(1), "", null), false))
                .containsExactly("referenceDate problem.date.early");
    }

    @Test
    void monthlyItemsAreAskedWhetherAnythingChanged() {
        assertThat(of(Attestation.EMPTY, true)).containsExactly("noChange problem.no-change.unanswered");
        assertThat(of(Attestation.NO_CHANGE, true)).isEmpty();
        assertThat(of(new Attestation("", "", null, "", false), true))
                .containsExactly("recordedWhere problem.where.required", "referenceDate problem.date.required");
        assertThat(of(new Attestation("w", "", TODAY, "", null), true))
                .as("what was recorded answers the question")
                .isEmpty();
    }
}
