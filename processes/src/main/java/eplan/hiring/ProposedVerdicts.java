package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Aims;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.hiring.HeadcountScene.Present;
import eplan.hiring.Headcounts.Headcount;
import eplan.shared.AccountId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks {@code headcount.dmn} about each analyst of a province, the lowest points first: each post that is proposed to go leaves more
 * LAOs to each of the others, and so the next answer may differ. The last post is never proposed to go.
 */
final class ProposedVerdicts {

    /** Who has no points at all comes last: nothing speaks against them. */
    private static final Comparator<Present> LOWEST_FIRST = Comparator.comparing(
                    (Present analyst) -> HeadcountScores.toSort(analyst.points()))
            .thenComparingLong(analyst -> analyst.account().value());

    private ProposedVerdicts() {}

    static Map<AccountId, Verdict> of(Headcount headcount, List<Present> analysts, Aims aims, HeadcountRule rule) {
        Map<AccountId, Verdict> proposed = new HashMap<>();
        int left = posts(headcount);
        for (Present analyst : analysts.stream().sorted(LOWEST_FIRST).toList()) {
            Verdict verdict = rule.of(
                    analyst.points(), aims.target(), load(headcount.laos(), left), aims.lightLoad(), aims.heavyLoad());
            if (verdict == Verdict.REDUCE && left <= 1) {
                verdict = Verdict.REPLACE;
            }
            left -= verdict == Verdict.REDUCE ? 1 : 0;
            proposed.put(analyst.account(), verdict);
        }
        return proposed;
    }

    /** The headcount less the posts that are proposed to go: who is to be replaced leaves the post behind. */
    static int posts(Headcount headcount, Map<AccountId, Verdict> verdicts) {
        long going = verdicts.values().stream()
                .filter(verdict -> verdict == Verdict.REDUCE)
                .count();
        return Math.max(0, posts(headcount) - (int) going);
    }

    /** 0 before there is a headcount. */
    static int posts(Headcount headcount) {
        Integer posts = headcount.posts();
        return posts == null ? 0 : posts;
    }

    /** LAOs for each post; without a post, all for one. */
    static BigDecimal load(int laos, int posts) {
        return BigDecimal.valueOf(laos).divide(BigDecimal.valueOf(Math.max(1, posts)), 2, RoundingMode.HALF_UP);
    }
}
