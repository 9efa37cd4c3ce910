package eplan.ui.hiring.hq;

import eplan.hiring.Contracts;
import eplan.hiring.HeadcountDecisions;
import eplan.hiring.Headcounts;
import eplan.hiring.HiringExtensions;
import eplan.hiring.HiringRequests;
import eplan.hiring.HiringRisks;
import eplan.hiring.HiringSteps;
import eplan.hiring.HiringYears;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ScoreRules;
import eplan.hiring.SystemScores;
import eplan.people.Actors;
import eplan.registry.Registry;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import eplan.ui.hiring.HqFaces;
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
        HiringRequests requests,
        HeadcountDecisions decisions,
        Contracts contracts,
        HiringSteps steps,
        HiringExtensions later,
        SystemScores scores,
        ScoreRules rules,
        ProvinceEvaluations evaluations,
        Registry registry,
        Actors actors,
        BusinessClock clock)
        implements HqFaces {

    /** Codes of the provinces, by which their pages are found. */
    Map<ProvinceId, String> codes() {
        return registry.provinces().stream().collect(Collectors.toMap(ProvinceView::id, ProvinceView::code));
    }
}
