package eplan.cycle;

import eplan.timeline.RoundKind;
import java.util.List;

/** Port: the ladder that HQ edits, answered by the decision {@code escalation-ladder}. */
public interface EscalationLadder {

    /** The rungs of a kind of round, in the table's order. */
    List<Rung> rungs(RoundKind kind);
}
