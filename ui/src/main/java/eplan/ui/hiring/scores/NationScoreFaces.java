package eplan.ui.hiring.scores;

import eplan.hiring.HiringYears;
import eplan.hiring.HqOutages;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ScoreRules;
import eplan.hiring.SystemScores;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that headquarters' screen of the scores works with, handed on as one. */
@Component
@Lazy // asked for by views only
record NationScoreFaces(
        HiringYears years,
        SystemScores scores,
        ScoreRules rules,
        ProvinceEvaluations evaluations,
        HqOutages outages,
        Registry registry,
        Actors actors,
        BusinessClock clock) {

    /** Whether to offer what only process owners may do; the services ask again. */
    boolean mayShape() {
        return actors.current().role() == Role.HQ_PROCESS_OWNER;
    }

    /** Whether to offer what headquarters do, auditors excepted; the services ask again. */
    boolean mayAct() {
        return actors.current().role().mayWrite();
    }
}
