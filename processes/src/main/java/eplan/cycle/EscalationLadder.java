package eplan.cycle;

import java.util.List;

/** Port: the decision {@code escalation-ladder}, with the rows that HQ gave it. */
public interface EscalationLadder {

    /** The decision that these rows make; it stays valid whatever HQ changes later, and may be asked by many at once. */
    Decision of(List<LadderRow> rows);

    /** A decision made of one table. */
    interface Decision {

        /** The rungs for such a round, in the table's order. */
        List<Rung> rungs(LadderCase which);
    }
}
