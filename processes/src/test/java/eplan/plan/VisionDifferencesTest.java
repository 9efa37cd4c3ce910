package eplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.VisionDifferences.Difference;
import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionMerge.Place;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What differs between two versions: strategies 1 (guidelines 11 and 12) and 2 (guideline 21) to begin with. */
class VisionDifferencesTest {

    private static final Strategy ROADS = strategy(1, "roads", below(11, "paths"), below(12, "bridges"));
    private static final Strategy PEOPLE = strategy(2, "people", below(21, "the old"));
    private static final VisionStrategy OLDER =
            new VisionStrategy("a good town", List.of("a", "b", "c"), List.of(ROADS, PEOPLE));

    private static Strategy strategy(long id, String name, Guideline... below) {
        return new Strategy(id, name, null, List.of(below));
    }

    private static Guideline below(long id, String name) {
        return new Guideline(id, name);
    }

    private static Difference difference(
            @Nullable String before, @Nullable String after, Part part, Integer... numbers) {
        return new Difference(new Place(part, List.of(numbers)), before, after);
    }

    private static List<Difference> missions(String... newer) {
        return VisionDifferences.between(OLDER, new VisionStrategy(OLDER.vision(), List.of(newer), OLDER.strategies()));
    }

    private static List<Difference> strategies(Strategy... newer) {
        return VisionDifferences.between(OLDER, new VisionStrategy(OLDER.vision(), OLDER.missions(), List.of(newer)));
    }

    @Test
    void equalVersionsDifferInNothing() {
        assertThat(VisionDifferences.between(OLDER, OLDER)).isEmpty();
        assertThat(VisionDifferences.between(VisionStrategy.EMPTY, VisionStrategy.EMPTY))
                .isEmpty();
    }

    @Test
    void theVisionIsOneField() {
        VisionStrategy newer = new VisionStrategy("a better town", OLDER.missions(), OLDER.strategies());
        assertThat(VisionDifferences.between(OLDER, newer))
                .containsExactly(difference("a good town", "a better town", Part.VISION));
    }

    @Test
    void aMissionThatReadsOtherwiseIsChangedWhereItStands() {
        assertThat(missions("a", "B", "c")).containsExactly(difference("b", "B", Part.MISSION, 2));
    }

    @Test
    void missionsComeAndGoWithoutTouchingTheOthers() {
        assertThat(missions("a", "new", "b", "c")).containsExactly(difference(null, "new", Part.MISSION, 2));
        assertThat(missions("a", "c")).containsExactly(difference("b", null, Part.MISSION, 2));
    }

    @Test
    void missionsInAnotherOrderAreOneDifference() {
        assertThat(missions("b", "a", "c")).containsExactly(difference("a\nb\nc", "b\na\nc", Part.MISSIONS));
    }

    @Test
    void aStrategyIsKnownByItsIdWhateverItsName() {
        assertThat(strategies(new Strategy(1L, "streets", "ECONOMY", ROADS.guidelines()), PEOPLE))
                .containsExactly(
                        difference("roads", "streets", Part.STRATEGY, 1), difference(null, "ECONOMY", Part.AREA, 1));
    }

    @Test
    void aNewStrategyComesWithItsGuidelinesAndOneThatGoesTakesThemAlong() {
        Strategy water = strategy(3, "water", below(31, "wells"));
        assertThat(strategies(ROADS, PEOPLE, water))
                .containsExactly(
                        difference(null, "water", Part.STRATEGY, 3), difference(null, "wells", Part.GUIDELINE, 3, 1));
        assertThat(strategies(ROADS))
                .containsExactly(
                        difference("people", null, Part.STRATEGY, 2),
                        difference("the old", null, Part.GUIDELINE, 2, 1));
    }

    @Test
    void guidelinesAreNumberedBelowTheirStrategy() {
        Strategy newer = strategy(1, "roads", below(11, "footpaths"), below(13, "lamps"));
        assertThat(strategies(PEOPLE, newer))
                .containsExactly(
                        difference("paths", "footpaths", Part.GUIDELINE, 2, 1),
                        difference(null, "lamps", Part.GUIDELINE, 2, 2),
                        difference("bridges", null, Part.GUIDELINE, 2, 2),
                        difference("roads\npeople", "people\nroads", Part.STRATEGIES));
    }

    @Test
    void theOrderOfGuidelinesIsADifferenceOfItsOwn() {
        Strategy newer = strategy(1, "roads", below(12, "bridges"), below(11, "paths"));
        assertThat(strategies(newer, PEOPLE))
                .containsExactly(difference("paths\nbridges", "bridges\npaths", Part.GUIDELINES, 1));
    }

    @Test
    void fromNothingEverythingIsNew() {
        assertThat(VisionDifferences.between(VisionStrategy.EMPTY, OLDER))
                .hasSize(1 + 3 + 2 + 3)
                .first()
                .isEqualTo(difference("", "a good town", Part.VISION));
    }
}
