package eplan.e2e;

import java.util.List;

/** The screens of the hiring cycle; of a year that is open, and as they are before. */
final class HiringScreens {

    private static final List<String> NATION =
            List.of("matrix", "risks", "headcounts", "requests", "budget", "documents", "decisions", "later", "setup");
    private static final List<String> SCORES = List.of("scores", "rules", "criteria", "outages", "objections");
    private static final List<String> PROVINCE =
            List.of("year", "request", "evaluation", "approval", "contracts", "instalments");
    private static final String CONTENT = ":is(.hiring-main > *, .empty)";

    private final EveryScreen every;

    /** @param every looks and keeps what it finds; readers' pages are as wide as they are to be looked at */
    HiringScreens(EveryScreen every) {
        this.every = every;
    }

    void nation(ChasingPage hq) {
        NATION.forEach(tab -> every.look(hq, "/hiring/hq?tab=" + tab, ".hq-part"));
        SCORES.forEach(tab -> every.look(hq, "/hiring/scores?tab=" + tab, ".hq-part"));
    }

    /** By the link of the navigation, which leads to one's own province; then each part of it. */
    void province(ChasingPage reader) {
        one(reader, "/hiring");
        PROVINCE.forEach(tab -> one(reader, "/hiring/province/83?tab=" + tab));
    }

    /** A contract, a step, a score, or what is one's own. */
    void one(ChasingPage reader, String address) {
        every.look(reader, address, CONTENT);
    }
}
