package eplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.VisionMerge.Change;
import eplan.plan.VisionMerge.Clash;
import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionMerge.Place;
import eplan.plan.VisionMerge.Way;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people on the same missions, which are lines without ids: a, b, c. */
class VisionMissionsMergeTest {

    private static final List<String> BASE = List.of("a", "b", "c");

    private static VisionStrategy of(List<String> missions) {
        return new VisionStrategy("", missions, List.of());
    }

    private static VisionMerge merge(List<String> mine, List<String> theirs, String... takingTheirs) {
        return VisionMerge.of(of(BASE), of(mine), of(theirs), Set.of(takingTheirs));
    }

    private static void isMerged(VisionMerge merge, String... missions) {
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.content().missions()).containsExactly(missions);
    }

    @Test
    void aListThatOneLeftAloneIsTheOthers() {
        isMerged(merge(BASE, List.of("c", "a")), "c", "a");
        isMerged(merge(List.of("b", "x"), BASE), "b", "x");
    }

    @Test
    void whatTheOtherChangedIsTold() {
        assertThat(merge(BASE, List.of("a", "B", "c")).taken())
                .containsExactly(new Change(new Place(Part.MISSION, List.of(2)), Way.CHANGED));
        assertThat(merge(BASE, List.of("a")).taken())
                .containsExactly(new Change(new Place(Part.MISSIONS, List.of()), Way.CHANGED));
    }

    @Test
    void changedLinesAreTakenByPlace() {
        isMerged(merge(List.of("A", "b", "c"), List.of("a", "b", "C")), "A", "b", "C");
    }

    @Test
    void oneLineThatBothChangedIsAClash() {
        VisionMerge merge = merge(List.of("A", "mine", "c"), List.of("a", "theirs", "C"));
        assertThat(merge.clashes())
                .containsExactly(new Clash("mission-1", new Place(Part.MISSION, List.of(2)), "theirs", "mine"));
        assertThat(merge.content().missions()).containsExactly("A", "mine", "C");
        assertThat(merge(List.of("A", "mine", "c"), List.of("a", "theirs", "C"), "mission-1")
                        .content()
                        .missions())
                .containsExactly("A", "theirs", "C");
    }

    @Test
    void linesAddedAtTheEndByBothAreKeptTheirsFirstAndTheSameOnce() {
        isMerged(
                merge(List.of("a", "b", "c", "mine", "both"), List.of("a", "b", "c", "Both", "theirs")),
                "a",
                "b",
                "c",
                "Both",
                "theirs",
                "mine");
    }

    @Test
    void aLineAddedByOneAndALineChangedByTheOtherAreBothKept() {
        isMerged(merge(List.of("a", "b", "c", "d"), List.of("A", "b", "c")), "A", "b", "c", "d");
    }

    @Test
    void linesThatMovedUpAreNotMergedIntoTheirNeighbours() {
        Clash whole = new Clash("missions", new Place(Part.MISSIONS, List.of()), "a2\nb\nc", "b\nc\nd");
        VisionMerge merge = merge(List.of("b", "c", "d"), List.of("a2", "b", "c"));
        assertThat(merge.clashes()).containsExactly(whole);
        assertThat(merge.content().missions()).containsExactly("b", "c", "d");
        assertThat(merge(List.of("a2", "b", "c"), List.of("b", "c", "d")).clashes())
                .extracting(Clash::path)
                .containsExactly("missions");
    }

    @Test
    void whereLinesWereRemovedOrMovedByBothTheListIsOneClash() {
        Clash whole = new Clash("missions", new Place(Part.MISSIONS, List.of()), "a\nb", "a\nb\nC");
        assertThat(merge(List.of("a", "b", "C"), List.of("a", "b")).clashes()).containsExactly(whole);
        assertThat(merge(List.of("b", "a", "c"), List.of("A", "b", "c")).clashes())
                .extracting(Clash::path)
                .containsExactly("missions");
        assertThat(merge(List.of("b", "a", "c"), List.of("A", "b", "c"), "missions")
                        .content()
                        .missions())
                .containsExactly("A", "b", "c");
    }
}
