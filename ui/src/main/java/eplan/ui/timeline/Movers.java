package eplan.ui.timeline;

import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.TimelineChanges.Change;
import eplan.ui.casework.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who moved a date last, for those who had another in mind.
 *
 * @param sets of the year
 * @param singles moves outside of sets
 */
record Movers(List<ChangeSet> sets, List<Change> singles) {

    private record Move(Instant at, String by, String reason) {}

    /** Such as {@code Prapha Wongdi, 9 Mar 10.12: flood}; null where nobody is known. */
    @Nullable
    String of(Line line) {
        EditKey key = EditKey.of(line.edit());
        return Stream.concat(
                        sets.stream().filter(set -> moved(set, key)).map(Movers::move),
                        singles.stream().filter(change -> moved(change, line)).map(Movers::move))
                .max(Comparator.comparing(Move::at))
                .map(move -> Words.of("changeset.moved-by", move.by(), Words.moment(move.at()), move.reason()))
                .orElse(null);
    }

    private static boolean moved(ChangeSet set, EditKey key) {
        return set.appliedAt() != null && YearShown.line(set.lines(), key) != null;
    }

    private static boolean moved(Change change, Line line) {
        return line.edit() instanceof Edit.DueOn due
                && due.round().equals(change.round())
                && Objects.equals(due.province(), change.province());
    }

    private static Move move(ChangeSet set) {
        return new Move(
                Objects.requireNonNullElse(set.appliedAt(), set.at()),
                Objects.requireNonNullElse(set.appliedBy(), set.by()),
                set.reason());
    }

    private static Move move(Change change) {
        return new Move(change.at(), change.by(), change.reason());
    }
}
