package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.hiring.Headcounts.Headcount;
import eplan.shared.FiscalYear;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a decision on record: the list with its changes, the decision with what it means, the province's history, the audit. */
@Component
class HeadcountRecord {

    private final HeadcountWriter writer;
    private final HeadcountDecisionTable table;
    private final Audit audit;

    HeadcountRecord(HeadcountWriter writer, HeadcountDecisionTable table, Audit audit) {
        this.writer = writer;
        this.table = table;
        this.audit = audit;
    }

    void decided(FiscalYear year, Headcount before, int posts, HeadcountDecisionTable.Words words) {
        Integer known = before.posts();
        if (known == null || known != posts) {
            writer.write(year, before.province(), known, posts, words.why(), words.by());
        }
        table.add(year, before.province(), ProposedVerdicts.posts(before), posts, words);
        String change = HeadcountWriter.words(known, posts);
        writer.tell(year, before.province(), HiringEventType.HEADCOUNT_DECIDED, change + ": " + words.why());
        audit.record(
                "headcount.decided",
                HeadcountsService.subject(year) + "/" + before.code(),
                words.why(),
                change + said(words));
    }

    private static String said(HeadcountDecisionTable.Words words) {
        return words.consequences().stream()
                .filter(one -> one.fate() != Fate.STAYS)
                .map(HeadcountRecord::said)
                .collect(Collectors.joining());
    }

    private static String said(Consequence one) {
        return "; contract " + one.contract() + " " + one.fate() + " " + one.lastDay();
    }
}
