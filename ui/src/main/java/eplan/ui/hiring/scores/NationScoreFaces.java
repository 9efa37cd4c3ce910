package eplan.ui.hiring.scores;

import eplan.hiring.HiringYears;
import eplan.hiring.HqOutages;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ScoreRules;
import eplan.hiring.SystemScores;
import eplan.people.Actors;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.WorkingDays;
import eplan.ui.hiring.HqFaces;
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
        BusinessClock clock,
        WorkingDays workingDays)
        implements HqFaces {}
