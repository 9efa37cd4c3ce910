package eplan.ui.hiring.score;

import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ScoreRules;
import eplan.hiring.SystemScores;
import eplan.registry.Registry;
import eplan.ui.hiring.HiringReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the page of a score works with, handed on as one. */
@Component
@Lazy // asked for by views only
record ScorePageFaces(
        SystemScores scores,
        ScoreRules rules,
        ProvinceEvaluations evaluations,
        Registry registry,
        HiringReader reader) {}
