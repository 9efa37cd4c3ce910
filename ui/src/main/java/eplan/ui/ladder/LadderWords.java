package eplan.ui.ladder;

import eplan.cycle.LadderProblem;
import eplan.cycle.LadderRow;
import eplan.cycle.LadderSetting;
import eplan.cycle.LateRecord;
import eplan.cycle.Rung;
import eplan.timeline.RoundKind;
import eplan.ui.casework.Words;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts rows of the ladder, and what is wrong with them, into the reader's words. */
final class LadderWords {

    private LadderWords() {}

    static String kind(RoundKind kind) {
        return Words.of("ladder.kind." + kind);
    }

    static String rung(Rung.@Nullable Name rung) {
        return rung == null ? Words.of("ladder.rung.none") : Words.of("ladder.rung." + rung);
    }

    static String audience(Rung.Audience audience) {
        return Words.of("ladder.audience." + audience);
    }

    /** In hiring nobody records: whoever's turn the step is, is responsible. */
    static String audience(RoundKind kind, Rung.Audience audience) {
        return kind == RoundKind.HIRING && audience == Rung.Audience.RESPONSIBLE
                ? Words.of("ladder.hiring.responsible")
                : audience(audience);
    }

    static String task(RoundKind kind, Rung.Audience audience) {
        return Words.of((kind == RoundKind.HIRING ? "ladder.hiring.task." : "ladder.task.") + audience);
    }

    static String late(@Nullable LateRecord late) {
        return late == null ? Words.of("ladder.late.any") : Words.of("ladder.late." + late);
    }

    static String setting(@Nullable LadderSetting setting) {
        return setting == null ? Words.of("ladder.setting.any") : Words.of("ladder.setting." + setting);
    }

    static String when(int days) {
        if (days == 0) {
            return Words.of("ladder.when.due");
        }
        return days < 0 ? Words.of("ladder.when.before", -days) : Words.of("ladder.when.after", days);
    }

    /** A whole row in one line. */
    static String row(LadderRow row) {
        StringJoiner line = new StringJoiner(" · ");
        line.add(kind(row.kind()));
        if (row.late() != null) {
            line.add(late(row.late()));
        }
        if (row.setting() != null) {
            line.add(setting(row.setting()));
        }
        return line.add(rung(row.rung()))
                .add(when(row.workingDays()))
                .add(audience(row.kind(), row.audience()))
                .toString();
    }

    static String problem(LadderProblem problem) {
        StringJoiner where = new StringJoiner(" · ");
        where.add(kind(problem.kind()));
        if (problem.late() != null) {
            where.add(late(problem.late()));
        }
        if (problem.setting() != null) {
            where.add(setting(problem.setting()));
        }
        return Words.of("ladder.problem." + problem.what(), rung(problem.rung()), where.toString());
    }

    /** Such as {@code 3, 5}. */
    static String numbers(LadderProblem problem) {
        return problem.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
