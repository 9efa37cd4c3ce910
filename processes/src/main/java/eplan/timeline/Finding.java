package eplan.timeline;

import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a calendar that is not as it should be.
 *
 * @param key of texts {@code year.problem.<key>} and, of what may refuse an act, {@code refused.year.<key>}
 * @param args dates, or what people read as it is, or {@code round:<id>} and {@code item:<key>} for their names
 */
record Finding(boolean error, String key, List<Object> args) {

    static Finding error(String key, Object... args) {
        return new Finding(true, key, List.of(args));
    }

    static Finding warning(String key, Object... args) {
        return new Finding(false, key, List.of(args));
    }

    Problem of(@Nullable RoundId round) {
        return new Problem(error, key, round, args.stream().map(String::valueOf).toList());
    }

    Refused refusal() {
        return new Refused("refused.year." + key, args.toArray());
    }
}
