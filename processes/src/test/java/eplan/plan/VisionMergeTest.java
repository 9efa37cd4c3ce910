package eplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.VisionMerge.Change;
import eplan.plan.VisionMerge.Clash;
import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionMerge.Place;
import eplan.plan.VisionMerge.Way;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people on one vision: strategies 1 (guidelines 11 and 12) and 2 (guideline 21), as both saw them. */
class VisionMergeTest {

    private static final Strategy ROADS = strategy(1L, "roads", below(11L, "paths"), below(12L, "bridges"));
    private static final Strategy PEOPLE = strategy(2L, "people", below(21L, "the old"));
    private static final VisionStrategy BASE = content("a good town", ROADS, PEOPLE);

    private static VisionStrategy content(String vision, Strategy... strategies) {
        return new VisionStrategy(vision, List.of(), List.of(strategies));
    }

    private static VisionStrategy with(Strategy... strategies) {
        return content(BASE.vision(), strategies);
    }

    private static Strategy strategy(@Nullable Long id, String name, Guideline... below) {
        return new Strategy(id, name, null, List.of(below));
    }

    private static Guideline below(@Nullable Long id, String name) {
        return new Guideline(id, name);
    }

    private static Strategy renamed(Strategy of, String name) {
        return new Strategy(of.id(), name, of.area(), of.guidelines());
    }

    private static VisionMerge merge(VisionStrategy mine, VisionStrategy theirs, String... takingTheirs) {
        return VisionMerge.of(BASE, mine, theirs, Set.of(takingTheirs));
    }

    private static Place place(Part part, Integer... numbers) {
        return new Place(part, List.of(numbers));
    }

    private static void isMerged(VisionMerge merge, VisionStrategy content) {
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.content()).isEqualTo(content);
    }

    @Test
    void whatOnlyTheOtherChangedIsTakenAndTold() {
        VisionMerge merge = merge(BASE, content("a better town", renamed(ROADS, "streets"), PEOPLE));
        isMerged(merge, content("a better town", renamed(ROADS, "streets"), PEOPLE));
        assertThat(merge.taken())
                .containsExactly(
                        new Change(place(Part.VISION), Way.CHANGED), new Change(place(Part.STRATEGY, 1), Way.CHANGED));
    }

    @Test
    void whatOnlyThePersonChangedStaysAndIsNoNews() {
        VisionStrategy mine = content("a better town", renamed(ROADS, "streets"), PEOPLE, strategy(null, "water"));
        VisionMerge merge = merge(mine, BASE);
        isMerged(merge, mine);
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void differentFieldsOfOneStrategyDoNotCollide() {
        Strategy area = new Strategy(1L, "roads", "INFRASTRUCTURE", ROADS.guidelines());
        VisionMerge merge = merge(with(renamed(ROADS, "streets"), PEOPLE), with(area, PEOPLE));
        isMerged(merge, with(new Strategy(1L, "streets", "INFRASTRUCTURE", ROADS.guidelines()), PEOPLE));
        assertThat(merge.taken()).containsExactly(new Change(place(Part.AREA, 1), Way.CHANGED));
    }

    @Test
    void theSameChangeByBothIsNoClashAndNoNews() {
        VisionMerge merge = merge(content("x", ROADS, PEOPLE), content("x", ROADS, PEOPLE));
        isMerged(merge, content("x", ROADS, PEOPLE));
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void whatBothChangedIsAClashWithBothValues() {
        VisionMerge merge = merge(content("mine", ROADS, PEOPLE), content("theirs", ROADS, PEOPLE));
        assertThat(merge.clashes()).containsExactly(new Clash("vision", place(Part.VISION), "theirs", "mine"));
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void eachClashIsTakenAsThePersonChooses() {
        VisionStrategy mine = content("mine", renamed(ROADS, "my roads"), PEOPLE);
        VisionStrategy theirs = content("theirs", renamed(ROADS, "their roads"), PEOPLE);
        assertThat(merge(mine, theirs).content()).isEqualTo(mine);
        assertThat(merge(mine, theirs, "vision", "strategy-1").content()).isEqualTo(theirs);
        assertThat(merge(mine, theirs, "strategy-1").content())
                .isEqualTo(content("mine", renamed(ROADS, "their roads"), PEOPLE));
        assertThat(merge(mine, theirs, "strategy-1").clashes())
                .as("choosing does not hide that there was a choice")
                .hasSize(2);
    }

    @Test
    void aClashIsNumberedAsThePersonSeesIt() {
        VisionStrategy mine = with(PEOPLE, strategy(1L, "roads", below(12L, "my bridges"), below(11L, "paths")));
        VisionStrategy theirs = with(strategy(1L, "roads", below(11L, "paths"), below(12L, "their bridges")), PEOPLE);
        assertThat(merge(mine, theirs).clashes())
                .containsExactly(
                        new Clash("guideline-1-12", place(Part.GUIDELINE, 2, 1), "their bridges", "my bridges"));
    }

    @Test
    void anAreaThatBothChoseIsAClashOfItsOwn() {
        Strategy mine = new Strategy(1L, "roads", "ECONOMY", ROADS.guidelines());
        Strategy theirs = new Strategy(1L, "roads", "CULTURE", ROADS.guidelines());
        assertThat(merge(with(mine, PEOPLE), with(theirs, PEOPLE)).clashes())
                .containsExactly(new Clash("area-1", place(Part.AREA, 1), "CULTURE", "ECONOMY"));
    }

    @Test
    void whatBothAddedIsKeptTheirsFirst() {
        VisionMerge merge =
                merge(with(ROADS, PEOPLE, strategy(null, "water")), with(ROADS, PEOPLE, strategy(3L, "schools")));
        isMerged(merge, with(ROADS, PEOPLE, strategy(3L, "schools"), strategy(null, "water")));
        assertThat(merge.taken()).containsExactly(new Change(place(Part.STRATEGY, 3), Way.ADDED));
    }

    @Test
    void whatBothAddedInTheSameWordsIsThereOnce() {
        VisionStrategy mine = with(ROADS, PEOPLE, strategy(null, "Water ", below(null, "wells"), below(null, "taps")));
        VisionStrategy theirs = with(ROADS, PEOPLE, strategy(3L, "water", below(31L, "wells"), below(32L, "rain")));
        isMerged(
                merge(mine, theirs),
                with(
                        ROADS,
                        PEOPLE,
                        strategy(3L, "water", below(31L, "wells"), below(32L, "rain"), below(null, "taps"))));
    }

    @Test
    void whatWasAddedStandsWhereItWasPut() {
        VisionStrategy mine = with(strategy(null, "water"), ROADS, PEOPLE);
        VisionStrategy theirs = with(ROADS, strategy(3L, "schools"), PEOPLE);
        isMerged(merge(mine, theirs), with(strategy(null, "water"), ROADS, strategy(3L, "schools"), PEOPLE));
    }

    @Test
    void guidelinesAddedByBothAreKept() {
        VisionStrategy mine = with(ROADS, strategy(2L, "people", below(21L, "the old"), below(null, "children")));
        VisionStrategy theirs = with(ROADS, strategy(2L, "people", below(21L, "the old"), below(22L, "the ill")));
        VisionMerge merge = merge(mine, theirs);
        isMerged(
                merge,
                with(
                        ROADS,
                        strategy(2L, "people", below(21L, "the old"), below(22L, "the ill"), below(null, "children"))));
        assertThat(merge.taken()).containsExactly(new Change(place(Part.GUIDELINE, 2, 2), Way.ADDED));
    }

    @Test
    void whatTheOtherRemovedGoesIfThePersonLeftItAlone() {
        VisionMerge merge = merge(content("mine", ROADS, PEOPLE), with(ROADS));
        isMerged(merge, content("mine", ROADS));
        assertThat(merge.taken()).containsExactly(new Change(place(Part.STRATEGY, 2), Way.REMOVED));
    }

    @Test
    void whatThePersonRemovedGoesIfTheOtherLeftItAlone() {
        isMerged(merge(with(PEOPLE), content("theirs", ROADS, PEOPLE)), content("theirs", PEOPLE));
    }

    @Test
    void renamedByOneAndRemovedByTheOtherIsAClash() {
        VisionStrategy mine = with(ROADS, renamed(PEOPLE, "everybody"));
        VisionMerge merge = merge(mine, with(ROADS));
        assertThat(merge.clashes())
                .containsExactly(new Clash("strategy-2", place(Part.STRATEGY, 2), null, "everybody\nthe old"));
        assertThat(merge.content()).isEqualTo(mine);
        assertThat(merge.taken()).isEmpty();
        assertThat(merge(mine, with(ROADS), "strategy-2").content()).isEqualTo(with(ROADS));
    }

    @Test
    void removedByThePersonAndChangedBelowByTheOtherIsAClash() {
        VisionStrategy theirs = with(ROADS, strategy(2L, "people", below(21L, "the young")));
        assertThat(merge(with(ROADS), theirs).clashes())
                .containsExactly(new Clash("strategy-2", place(Part.STRATEGY, 2), "people\nthe young", null));
        assertThat(merge(with(ROADS), theirs).content()).isEqualTo(with(ROADS));
        assertThat(merge(with(ROADS), theirs, "strategy-2").content()).isEqualTo(theirs);
    }

    @Test
    void aGuidelineRenamedByOneAndRemovedByTheOtherIsAClash() {
        VisionStrategy mine = with(strategy(1L, "roads", below(11L, "footpaths"), below(12L, "bridges")), PEOPLE);
        VisionStrategy theirs = with(strategy(1L, "roads", below(12L, "bridges")), PEOPLE);
        assertThat(merge(mine, theirs).clashes())
                .containsExactly(new Clash("guideline-1-11", place(Part.GUIDELINE, 1, 1), null, "footpaths"));
    }

    @Test
    void theOrderOfWhoMovedSomethingIsTaken() {
        isMerged(merge(with(PEOPLE, ROADS), content("theirs", ROADS, PEOPLE)), content("theirs", PEOPLE, ROADS));
        VisionMerge merge = merge(content("mine", ROADS, PEOPLE), with(PEOPLE, ROADS));
        isMerged(merge, content("mine", PEOPLE, ROADS));
        assertThat(merge.taken()).containsExactly(new Change(place(Part.STRATEGIES), Way.CHANGED));
    }

    @Test
    void whatTheOtherAddsStaysWithItsNeighbourInThePersonsOrder() {
        VisionStrategy theirs = with(ROADS, strategy(3L, "schools"), PEOPLE);
        isMerged(merge(with(PEOPLE, ROADS), theirs), with(PEOPLE, ROADS, strategy(3L, "schools")));
    }

    @Test
    void twoDifferentOrdersAreAClash() {
        Strategy third = strategy(3L, "schools");
        VisionStrategy base = with(ROADS, PEOPLE, third);
        VisionStrategy mine = with(PEOPLE, ROADS, third);
        VisionStrategy theirs = with(ROADS, third, PEOPLE);
        VisionMerge merge = VisionMerge.of(base, mine, theirs, Set.of());
        assertThat(merge.clashes())
                .containsExactly(new Clash(
                        "strategy-order", place(Part.STRATEGIES), "roads\nschools\npeople", "people\nroads\nschools"));
        assertThat(merge.content()).isEqualTo(mine);
        assertThat(VisionMerge.of(base, mine, theirs, Set.of("strategy-order")).content())
                .isEqualTo(theirs);
    }

    @Test
    void theEmptyRowToStartWithIsNobodysAddition() {
        VisionStrategy shown = content("", strategy(null, "", below(null, "")));
        VisionStrategy mine = content("mine", strategy(null, "", below(null, "")));
        isMerged(VisionMerge.of(shown, mine, content("", ROADS), Set.of()), content("mine", ROADS));
        VisionStrategy filled = content("", strategy(null, "water", below(null, "")));
        isMerged(
                VisionMerge.of(shown, filled, content("", ROADS), Set.of()),
                content("", ROADS, strategy(null, "water", below(null, ""))));
    }

    @Test
    void onesOwnWordsUnderIdsThatDidNotComeBackAreNoClash() {
        VisionStrategy mine = with(ROADS, PEOPLE, strategy(null, "", below(null, "wells")));
        VisionStrategy kept = with(ROADS, PEOPLE, strategy(3L, "", below(31L, "wells")));
        VisionMerge merge = merge(mine, kept);
        isMerged(merge, kept);
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void whatWasKeptWithoutLearningItsIdIsKnownByItsWords() {
        VisionStrategy base = with(ROADS, PEOPLE, strategy(null, "water", below(null, "wells")));
        VisionStrategy mine = with(ROADS, PEOPLE, strategy(null, "water", below(null, "wells"), below(null, "taps")));
        VisionStrategy theirs = with(ROADS, PEOPLE, new Strategy(3L, "water", "ECONOMY", List.of(below(31L, "wells"))));
        isMerged(
                VisionMerge.of(base, mine, theirs, Set.of()),
                with(
                        ROADS,
                        PEOPLE,
                        new Strategy(3L, "water", "ECONOMY", List.of(below(31L, "wells"), below(null, "taps")))));
    }
}
