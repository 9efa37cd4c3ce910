package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HeadcountDecisions.Aims;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.hiring.HeadcountScene.Present;
import eplan.hiring.Headcounts.Headcount;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposedVerdictsTest {

    private static final ProvinceId HERE = new ProvinceId(1);
    private static final Aims AIMS = new Aims(new BigDecimal("55"), 30, 90);

    /** The table of the model in one line: below the target and light. */
    private static final HeadcountRule RULE = (points, target, load, light, heavy) -> {
        if (points == null || points.compareTo(target) >= 0) {
            return Verdict.KEEP;
        }
        return load.compareTo(BigDecimal.valueOf(light)) < 0 ? Verdict.REDUCE : Verdict.REPLACE;
    };

    private static Headcount headcount(@Nullable Integer posts, int laos) {
        return new Headcount(HERE, "63", "ตาก", "Tak", posts, laos, 0);
    }

    private static Present analyst(long account, @Nullable String points) {
        BigDecimal scored = points == null ? null : new BigDecimal(points);
        return new Present(new AccountId(account), HERE, "x", 0, null, scored, scored);
    }

    private static Map<AccountId, Verdict> of(Headcount headcount, Present... analysts) {
        return ProposedVerdicts.of(headcount, List.of(analysts), AIMS, RULE);
    }

    @Test
    void eachPostThatGoesLeavesMoreToTheOthers() {
        // 69 LAOs: 23 for each of three posts, 34.5 for each of two
        assertThat(of(headcount(3, 69), analyst(1, "50"), analyst(2, "40"), analyst(3, "80")))
                .containsEntry(new AccountId(2), Verdict.REDUCE)
                .containsEntry(new AccountId(1), Verdict.REPLACE)
                .containsEntry(new AccountId(3), Verdict.KEEP);
    }

    @Test
    void theLastPostStays() {
        assertThat(of(headcount(1, 19), analyst(1, "10"))).containsEntry(new AccountId(1), Verdict.REPLACE);
        assertThat(of(headcount(null, 19), analyst(1, "10"))).containsEntry(new AccountId(1), Verdict.REPLACE);
    }

    @Test
    void onlyPostsThatGoAreTakenOffTheHeadcount() {
        Headcount three = headcount(3, 69);
        assertThat(ProposedVerdicts.posts(three, Map.of(new AccountId(1), Verdict.REPLACE)))
                .isEqualTo(3);
        assertThat(ProposedVerdicts.posts(three, Map.of(new AccountId(1), Verdict.REDUCE)))
                .isEqualTo(2);
    }

    @Test
    void nothingIsProposedAgainstWhoHasNoScore() {
        assertThat(of(headcount(3, 19), analyst(1, null))).containsEntry(new AccountId(1), Verdict.KEEP);
    }

    @Test
    void theLoadIsRoundedToTwoDecimals() {
        assertThat(ProposedVerdicts.load(100, 3)).isEqualByComparingTo("33.33");
        assertThat(ProposedVerdicts.load(69, 0)).isEqualByComparingTo("69");
    }
}
