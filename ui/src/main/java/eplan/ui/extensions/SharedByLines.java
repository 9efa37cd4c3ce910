package eplan.ui.extensions;

import eplan.cycle.Extensions.ExtensionView;
import eplan.shared.RoundId;
import eplan.ui.casework.CaseActs;
import java.util.Map;

/** What every line of the list works with. */
record SharedByLines(ExtensionFaces faces, Chosen chosen, Map<RoundId, String> roundKeys, CaseActs.Listener listener) {

    /** Of the request's round in its LAO's case. */
    String href(ExtensionView request) {
        String round = roundKeys.getOrDefault(request.round(), "");
        return "lao/" + request.lao() + "?year=" + request.year() + (round.isEmpty() ? "" : "&round=" + round);
    }

    /** Headquarters see many provinces. */
    boolean ofManyProvinces() {
        return faces.role().ofHeadquarters();
    }
}
