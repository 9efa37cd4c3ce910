package eplan.cycle;

import eplan.shared.NotFound;
import java.util.List;

/** Keys of the cycle's models, in the order in which work goes through them. */
final class ModelKeys {

    static final String LAO_YEAR = "lao-year";
    static final String ENTRY_ROUND = "entry-round";
    static final String ESCALATION = "escalation";
    static final String EXTENSION = "extension";

    static final List<String> ALL = List.of(LAO_YEAR, ENTRY_ROUND, ESCALATION, EXTENSION);

    private ModelKeys() {}

    /** @throws NotFound when it is none of them */
    static void check(String model) {
        if (!ALL.contains(model)) {
            throw new NotFound("model " + model);
        }
    }
}
