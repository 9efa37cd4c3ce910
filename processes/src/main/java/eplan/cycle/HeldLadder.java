package eplan.cycle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One version of the ladder with what its decision answered: a table never changes once written, so each case is asked once. */
final class HeldLadder {

    private final long id;
    private final List<LadderRow> rows;
    private final EscalationLadder.Decision decision;
    private final Map<LadderCase, List<Rung>> answered = new ConcurrentHashMap<>();
    private final boolean asksSetting;

    HeldLadder(long id, List<LadderRow> rows, EscalationLadder.Decision decision) {
        this.id = id;
        this.rows = List.copyOf(rows);
        this.decision = decision;
        this.asksSetting = rows.stream().anyMatch(row -> row.setting() != null);
    }

    long id() {
        return id;
    }

    List<LadderRow> rows() {
        return rows;
    }

    List<Rung> rungs(LadderCase which) {
        return answered.computeIfAbsent(which, decision::rungs);
    }

    /** Whether it makes a difference how the province is set. */
    boolean asksSetting() {
        return asksSetting;
    }
}
