package eplan.plan;

import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionMerge.Place;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts three versions together: what the person saw, what they made of it, and what is recorded now. */
final class VisionMerging {

    private final VisionClashes clashes;

    VisionMerging(VisionClashes clashes) {
        this.clashes = clashes;
    }

    VisionStrategy merged(VisionStrategy base, VisionStrategy mine, VisionStrategy theirs) {
        return new VisionStrategy(
                clashes.text("vision", Place.of(Part.VISION), base.vision(), mine.vision(), theirs.vision()),
                new VisionMissions(clashes).merged(base.missions(), mine.missions(), theirs.missions()),
                new Strategies(clashes).merged(base.strategies(), mine.strategies(), theirs.strategies()));
    }

    private static final class Strategies extends VisionRows<Strategy> {

        Strategies(VisionClashes clashes) {
            super(clashes);
        }

        @Override
        @Nullable
        Long id(Strategy row) {
            return row.id();
        }

        @Override
        Strategy both(Strategy base, Strategy mine, Strategy theirs, int number) {
            String name = clashes.text(path() + theirs.id(), place(number), base.name(), mine.name(), theirs.name());
            String area = clashes.text(
                    "area-" + theirs.id(), Place.of(Part.AREA, number), area(base), area(mine), area(theirs));
            List<Guideline> below = new Guidelines(clashes, number, "guideline-" + theirs.id() + "-")
                    .merged(base.guidelines(), mine.guidelines(), theirs.guidelines());
            return new Strategy(theirs.id(), name, area.isEmpty() ? null : area, below);
        }

        private static String area(Strategy of) {
            String area = of.area();
            return area == null ? "" : area;
        }

        @Override
        Strategy bare(Strategy mine) {
            return new Strategy(mine.id(), mine.name(), null, List.of());
        }

        @Override
        String name(Strategy row) {
            return row.name();
        }

        @Override
        String words(Strategy row) {
            return Stream.concat(
                            Stream.of(row.name()), row.guidelines().stream().map(Guideline::name))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        String path() {
            return "strategy-";
        }

        @Override
        Place place(int number) {
            return Place.of(Part.STRATEGY, number);
        }

        @Override
        Place order() {
            return Place.of(Part.STRATEGIES);
        }
    }

    private static final class Guidelines extends VisionRows<Guideline> {

        private final int strategy;
        private final String path;

        Guidelines(VisionClashes clashes, int strategy, String path) {
            super(clashes);
            this.strategy = strategy;
            this.path = path;
        }

        @Override
        @Nullable
        Long id(Guideline row) {
            return row.id();
        }

        @Override
        Guideline both(Guideline base, Guideline mine, Guideline theirs, int number) {
            String name = clashes.text(path + theirs.id(), place(number), base.name(), mine.name(), theirs.name());
            return new Guideline(theirs.id(), name);
        }

        @Override
        Guideline bare(Guideline mine) {
            return mine;
        }

        @Override
        String name(Guideline row) {
            return row.name();
        }

        @Override
        String words(Guideline row) {
            return row.name();
        }

        @Override
        String path() {
            return path;
        }

        @Override
        Place place(int number) {
            return Place.of(Part.GUIDELINE, strategy, number);
        }

        @Override
        Place order() {
            return Place.of(Part.GUIDELINES, strategy);
        }
    }
}
