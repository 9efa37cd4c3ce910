package eplan.hiring;

import eplan.hiring.HeadcountDecisionTable.Last;
import eplan.hiring.HeadcountDecisions.Analyst;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.hiring.HeadcountScene.Present;
import eplan.hiring.Headcounts.Headcount;
import eplan.hiring.RequestTable.Kept;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is proposed for each province beside what was decided last. */
@Component
class HeadcountProposals {

    private final HeadcountReading reading;
    private final HeadcountRule rule;
    private final HeadcountDecisionTable table;
    private final RequestTable requests;

    HeadcountProposals(
            HeadcountReading reading, HeadcountRule rule, HeadcountDecisionTable table, RequestTable requests) {
        this.reading = reading;
        this.rule = rule;
        this.table = table;
        this.requests = requests;
    }

    List<Proposal> of(FiscalYear year) {
        HeadcountScene scene = reading.of(year);
        Map<ProvinceId, Last> decided = table.last(year);
        Map<ProvinceId, Kept> sent = requests.sent(year);
        return scene.headcounts().stream()
                .map(headcount ->
                        proposal(headcount, sent.get(headcount.province()), scene, decided.get(headcount.province())))
                .toList();
    }

    private Proposal proposal(Headcount headcount, @Nullable Kept request, HeadcountScene scene, @Nullable Last last) {
        List<Present> analysts = scene.analysts(headcount.province());
        Map<AccountId, Verdict> proposed = ProposedVerdicts.of(headcount, analysts, scene.aims(), rule);
        return new Proposal(
                headcount.province(),
                headcount.code(),
                headcount.provinceTh(),
                headcount.provinceEn(),
                ProposedVerdicts.posts(headcount),
                request == null ? null : request.form().posts(),
                headcount.signed(),
                headcount.laos(),
                analysts.stream()
                        .map(analyst -> analyst(analyst, proposed, last))
                        .toList(),
                ProposedVerdicts.posts(headcount, proposed),
                last == null ? null : last.posts(),
                last == null ? null : last.on());
    }

    private static Analyst analyst(Present analyst, Map<AccountId, Verdict> proposed, @Nullable Last last) {
        return new Analyst(
                analyst.account(),
                analyst.name(),
                analyst.laos(),
                analyst.system(),
                analyst.total(),
                proposed.getOrDefault(analyst.account(), Verdict.KEEP),
                last == null ? null : last.verdicts().get(analyst.account()));
    }
}
