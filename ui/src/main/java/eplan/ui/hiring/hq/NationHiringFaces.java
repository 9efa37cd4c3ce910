package eplan.ui.hiring.hq;

import eplan.hiring.Contracts;
import eplan.hiring.HeadcountDecisions;
import eplan.hiring.Headcounts;
import eplan.hiring.HiringExtensions;
import eplan.hiring.HiringRisks;
import eplan.hiring.HiringSteps;
import eplan.hiring.HiringYears;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ScoreRules;
import eplan.hiring.SystemScores;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that headquarters' screen of the hiring cycle works with, handed on as one. */
@Component
@Lazy // asked for by views only
record NationHiringFaces(
        HiringYears years,
        HiringRisks risks,
        Headcounts headcounts,
        HeadcountDecisions decisions,
        Contracts contracts,
        HiringSteps steps,
        HiringExtensions later,
        SystemScores scores,
        ScoreRules rules,
        ProvinceEvaluations evaluations,
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

    /** Codes of the provinces, by which their pages are found. */
    Map<ProvinceId, String> codes() {
        return registry.provinces().stream().collect(Collectors.toMap(ProvinceView::id, ProvinceView::code));
    }
}
