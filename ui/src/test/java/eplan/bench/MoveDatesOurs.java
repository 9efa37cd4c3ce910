package eplan.bench;

import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Preview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Ours, there and back as often as asked: how long each part took, in nanoseconds. */
final class MoveDatesOurs {

    private final MoveDatesWays ways;
    private final MoveDatesReader reader;
    private final LocalDate to;
    private final List<Long> previews = new ArrayList<>();
    private final List<Long> applied = new ArrayList<>();
    private final List<Long> undone = new ArrayList<>();
    private final List<Long> reads = new ArrayList<>();

    MoveDatesOurs(MoveDatesWays ways, MoveDatesReader reader, LocalDate to) {
        this.ways = ways;
        this.reader = reader;
        this.to = to;
    }

    /** There and back alone; then again with somebody who reads, which counts for the reads only. */
    void thereAndBack() throws InterruptedException, ExecutionException {
        ChangeSet draft = ways.draft(to);
        applied.add(ways.apply(draft, preview(draft)));
        undone.add(ways.undo(draft));
        ChangeSet again = ways.draft(to);
        Preview seen = preview(again);
        reads.addAll(reader.during(() -> ways.apply(again, seen)));
        ways.undo(again);
    }

    Preview preview(ChangeSet draft) {
        var seen = new ArrayList<Preview>();
        previews.add(Times.once(() -> seen.add(ways.preview(draft))));
        return seen.getLast();
    }

    /** @return milliseconds of applying */
    double print() {
        printPreviews();
        double median = MoveDatesLines.line("ours: apply", MoveDatesLines.nanos(applied), "");
        MoveDatesLines.line("ours: undo", MoveDatesLines.nanos(undone), "");
        return median;
    }

    void printPreviews() {
        MoveDatesLines.line("ours: preview", MoveDatesLines.nanos(previews), "under 1,000 ms for the nation");
    }

    /** How long each read took that was not over before the move began. */
    long[] reads() {
        return MoveDatesLines.nanos(reads);
    }
}
