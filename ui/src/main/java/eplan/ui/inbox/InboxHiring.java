package eplan.ui.inbox;

import eplan.hiring.HiringChases;
import eplan.hiring.HiringSteps;
import eplan.ui.casework.InPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The faces by which the inbox shows and chases steps of the hiring cycle. */
@Component
record InboxHiring(Optional<HiringSteps> steps, Optional<HiringChases> chases) {

    /** The same, to act in somebody's place. */
    InboxHiring in(InPlace place) {
        return new InboxHiring(
                steps.map(own -> place.of(HiringSteps.class, own)),
                chases.map(own -> place.of(HiringChases.class, own)));
    }
}
