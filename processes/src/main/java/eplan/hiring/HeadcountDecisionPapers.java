package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Analyst;
import eplan.hiring.HeadcountDecisions.Decided;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposals and decisions as a spreadsheet, one row for each analyst; and what was decided before. */
@Component
class HeadcountDecisionPapers {

    private static final String NAME = "headcount-decisions";

    private final Spreadsheets spreadsheets;
    private final HeadcountSheetText text;
    private final HeadcountDecisionHistory history;

    HeadcountDecisionPapers(Spreadsheets spreadsheets, HeadcountSheetText text, HeadcountDecisionHistory history) {
        this.spreadsheets = spreadsheets;
        this.text = text;
        this.history = history;
    }

    List<Decided> history(FiscalYear year, ProvinceId province) {
        return history.of(year, province);
    }

    byte[] xlsx(FiscalYear year, List<Proposal> proposals) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (proposal.analysts().isEmpty()) {
                rows.add(cells(proposal));
            }
            proposal.analysts().forEach(analyst -> rows.add(cells(proposal, analyst)));
        }
        return spreadsheets.xlsx(table(year), rows);
    }

    private Table table(FiscalYear year) {
        return new Table(
                text.say("headcount.decisions.title", year.toString()),
                NAME,
                1,
                Map.of(text.say("headcount.file.year"), year.toString()),
                NAME + "/" + year,
                headings(),
                List.of(),
                text.words());
    }

    private List<Heading> headings() {
        return List.of(
                text.heading("code", Kind.TEXT, false),
                text.heading("province", Kind.TEXT, false),
                text.heading("posts", Kind.COUNT, false),
                text.heading("wanted", Kind.COUNT, false),
                text.heading("signed", Kind.COUNT, false),
                text.heading("laos", Kind.COUNT, false),
                text.heading("load", Kind.AMOUNT, false),
                text.heading("analyst", Kind.TEXT, false),
                text.heading("analyst-laos", Kind.COUNT, false),
                text.heading("system", Kind.AMOUNT, false),
                text.heading("total", Kind.AMOUNT, false),
                text.heading("proposed", Kind.TEXT, false),
                text.heading("decided", Kind.TEXT, false),
                text.heading("proposed-posts", Kind.COUNT, false),
                text.heading("decided-posts", Kind.COUNT, false),
                text.heading("decided-on", Kind.DATE, false));
    }

    private static Map<String, Object> cells(Proposal proposal) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("code", proposal.code());
        cells.put("province", proposal.provinceTh());
        cells.put("posts", proposal.posts());
        put(cells, "wanted", proposal.wanted());
        cells.put("signed", proposal.signed());
        cells.put("laos", proposal.laos());
        cells.put("load", ProposedVerdicts.load(proposal.laos(), proposal.posts()));
        cells.put("proposed-posts", proposal.proposedPosts());
        put(cells, "decided-posts", proposal.decidedPosts());
        put(cells, "decided-on", proposal.decidedOn());
        return cells;
    }

    private Map<String, Object> cells(Proposal proposal, Analyst analyst) {
        Map<String, Object> cells = cells(proposal);
        cells.put("analyst", analyst.name());
        cells.put("analyst-laos", analyst.laos());
        cells.put("proposed", verdict(analyst.proposed()));
        put(cells, "system", analyst.system());
        put(cells, "total", analyst.total());
        Verdict decided = analyst.decided();
        put(cells, "decided", decided == null ? null : verdict(decided));
        return cells;
    }

    private String verdict(Verdict verdict) {
        return text.say("hiring.verdict." + verdict);
    }

    private static void put(Map<String, Object> cells, String key, @Nullable Object value) {
        if (value != null) {
            cells.put(key, value);
        }
    }
}
