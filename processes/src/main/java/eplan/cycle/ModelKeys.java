package eplan.cycle;

import eplan.shared.NotFound;
import java.util.List;

/** Keys of the models, in the order in which work goes through them: first those of LAOs, then those of the hiring cycle. */
final class ModelKeys {

    static final String LAO_YEAR = "lao-year";
    static final String ENTRY_ROUND = "entry-round";
    static final String ESCALATION = "escalation";
    static final String EXTENSION = "extension";

    private static final String HIRING_YEAR = "hiring-year";
    private static final String HIRING_STEP = "hiring-step";
    private static final String ANALYST_CONTRACT = "analyst-contract";

    /** The models whose cases are LAOs'. */
    static final List<String> OF_LAOS = List.of(LAO_YEAR, ENTRY_ROUND, ESCALATION, EXTENSION);

    static final List<String> ALL =
            List.of(LAO_YEAR, ENTRY_ROUND, ESCALATION, EXTENSION, HIRING_YEAR, HIRING_STEP, ANALYST_CONTRACT);

    private ModelKeys() {}

    /** @throws NotFound when it is none of them */
    static void check(String model) {
        check(ALL, model);
    }

    /** @throws NotFound when its cases are not LAOs' */
    static void checkOfLaos(String model) {
        check(OF_LAOS, model);
    }

    private static void check(List<String> some, String model) {
        if (!some.contains(model)) {
            throw new NotFound("model " + model);
        }
    }
}
