package eplan.ui.hiring;

import eplan.hiring.HiringYears;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.BusinessClock;

/** The faces that each of headquarters' screens works with, and what to offer there. */
public interface HqFaces {

    HiringYears years();

    Actors actors();

    BusinessClock clock();

    /** Whether to offer what only process owners may do; the services ask again. */
    default boolean mayShape() {
        return actors().current().role() == Role.HQ_PROCESS_OWNER;
    }

    /** Whether to offer what headquarters do, auditors excepted; the services ask again. */
    default boolean mayAct() {
        return actors().current().role().mayWrite();
    }
}
