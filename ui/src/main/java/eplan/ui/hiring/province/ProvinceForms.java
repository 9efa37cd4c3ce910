package eplan.ui.hiring.province;

import eplan.hiring.Contracts;
import eplan.hiring.HiringApprovals;
import eplan.hiring.HiringRequests;
import eplan.hiring.Instalments;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.Renewals;
import eplan.hiring.SystemScores;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a province does in its hiring year, handed on as one. */
@Component
@Lazy // asked for by views only
record ProvinceForms(
        HiringRequests requests,
        ProvinceEvaluations evaluations,
        SystemScores scores,
        HiringApprovals approvals,
        Contracts contracts,
        Instalments instalments,
        Renewals renewals) {}
