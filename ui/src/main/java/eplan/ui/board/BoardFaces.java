package eplan.ui.board;

import eplan.cycle.YearOpening;
import eplan.people.Actors;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.status.ProvinceBoard;
import eplan.timeline.Timelines;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The faces that the board works with, handed on as one. */
@Component
record BoardFaces(
        ProvinceBoard board,
        Registry registry,
        Timelines timelines,
        ObjectProvider<YearOpening> opening,
        Actors actors,
        BusinessClock clock) {

    /** Codes of the provinces that the year was opened for; empty for all of them, or none yet. */
    Set<String> openedFor(FiscalYear year) {
        YearOpening known = opening.getIfAvailable();
        return known == null ? Set.of() : known.progress(year).provinces();
    }
}
