package eplan.ui.timeline;

import eplan.timeline.ChangeProgress.Stage;
import eplan.ui.casework.Words;

/** How far a run is, in the reader's language. */
final class RunWords {

    private RunWords() {}

    static String heading(ChangeRun run) {
        return run.ending() ? Words.of("changeset.ending") : Words.of("changeset.running." + run.kind());
    }

    /** What is being done now, with how much of it. */
    static String doing(ChangeRun run) {
        if (run.ending()) {
            long ended = run.withdrawn() - run.left();
            return Words.of("changeset.ending.count", CalendarWords.count(ended), CalendarWords.count(run.withdrawn()));
        }
        ChangeRun.At at = run.at();
        String stage = Words.of("changeset.stage." + at.stage());
        if (at.of() == 0) {
            return stage;
        }
        String key = at.stage() == Stage.RECOUNTING ? "changeset.stage.rounds" : "changeset.stage.cases";
        return stage + " · " + Words.of(key, CalendarWords.count(at.done()), CalendarWords.count(at.of()));
    }

    /** From 0 to 1. */
    static double share(ChangeRun run) {
        return run.ending()
                ? 1 - (double) run.left() / run.withdrawn()
                : run.at().share();
    }
}
