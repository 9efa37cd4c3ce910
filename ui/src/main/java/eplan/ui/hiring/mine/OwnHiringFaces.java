package eplan.ui.hiring.mine;

import eplan.hiring.Contracts;
import eplan.hiring.HiringYears;
import eplan.hiring.Instalments;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.SystemScores;
import eplan.ui.hiring.HiringReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that an analyst's own page works with, handed on as one. */
@Component
@Lazy // asked for by views only
record OwnHiringFaces(
        Contracts contracts,
        Instalments instalments,
        SystemScores scores,
        ProvinceEvaluations evaluations,
        HiringYears years,
        HiringReader reader) {}
