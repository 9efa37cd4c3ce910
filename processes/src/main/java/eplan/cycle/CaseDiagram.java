package eplan.cycle;

import eplan.shared.EntryRoundId;
import java.util.List;

/** Where a round stands in its model, for the BPMN viewer. */
public interface CaseDiagram {

    /** The entry-round's model, and the escalation's while one runs; empty list before the round opens or after it ended. */
    List<Diagram> of(EntryRoundId id);

    /** @param xml BPMN 2.0 with diagram interchange; @param activeIds elements that hold a token now */
    record Diagram(String processId, String xml, List<String> activeIds) {}
}
