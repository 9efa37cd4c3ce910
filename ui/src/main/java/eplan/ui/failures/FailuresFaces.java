package eplan.ui.failures;

import eplan.cycle.StuckCases;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.ui.i18n.MessageBundles;
import org.springframework.stereotype.Component;

/** The faces that the screen of failures works with, handed on as one. */
@Component
record FailuresFaces(StuckCases stuck, Actors actors, MessageBundles texts) {

    /** Whether to offer what only process owners may do; the service asks again. */
    boolean mayRetry() {
        return actors.current().role() == Role.HQ_PROCESS_OWNER;
    }
}
