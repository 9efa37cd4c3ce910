package eplan.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keys of the entry items that a round may ask for, text key {@code item.<key>}: those of letter ว 1353's calendar, the quarters that it
 * does not name, and what has no form of its own and is attested.
 */
public final class RoundItemKeys {

    /** Whatever else a letter asks for; the LAO says where it is recorded. */
    public static final String ATTESTED = "special-report";

    private static final List<String> ALL = Stream.concat(
                    Template.rows().stream().flatMap(row -> row.items().stream()),
                    Stream.of("spending-q1", "spending-q4", ATTESTED))
            .distinct()
            .toList();

    private RoundItemKeys() {}

    public static List<String> all() {
        return ALL;
    }
}
