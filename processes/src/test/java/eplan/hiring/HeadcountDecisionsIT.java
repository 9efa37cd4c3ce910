package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.HeadcountDecisions.Analyst;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decided;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.shared.ProvinceId;
import eplan.shared.StaleForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadcountDecisionsIT extends TwoPostsFixture {

    @Test
    void aCutBelowWhatIsSignedSaysWhatHappensToWhom() {
        List<Consequence> seen = preview(cut(tak, 1));
        assertThat(seen)
                .extracting(Consequence::contract, Consequence::contractor, Consequence::fate, Consequence::lastDay)
                .containsExactly(
                        tuple(strongs, "ปิติ", Fate.STAYS, YEAR.last()),
                        tuple(weaks, "มานะ", Fate.NOT_RENEWED, YEAR.last()));
        decide(seen, cut(tak, 1));

        Proposal now = proposal(tak);
        assertThat(now.posts()).isOne();
        assertThat(now.decidedPosts()).isOne();
        assertThat(now.decidedOn()).isEqualTo(TODAY);
        List<Decided> history = as(headOf(tak), () -> decisions.history(YEAR, tak));
        assertThat(history)
                .extracting(Decided::before, Decided::after, Decided::reason, Decided::by, Decided::on)
                .containsExactly(tuple(2, 1, WHY, "ชูใจ", TODAY));
        assertThat(history.getFirst().consequences()).containsExactlyElementsOf(seen);
        assertThat(rows.lines(year, HiringEventType.HEADCOUNT_DECIDED)).containsExactly("2 → 1: " + WHY);
    }

    @Test
    void headquartersMaySayOfWhom() {
        Decision kept = new Decision(tak, 1, Map.of(weak, Verdict.KEEP), Map.of());
        List<Consequence> seen = preview(kept);
        assertThat(seen)
                .extracting(Consequence::contract, Consequence::fate)
                .containsExactly(tuple(strongs, Fate.NOT_RENEWED), tuple(weaks, Fate.STAYS));
        decide(seen, kept);
        assertThat(proposal(tak).analysts())
                .extracting(Analyst::account, Analyst::decided)
                .contains(tuple(weak, Verdict.KEEP));
    }

    @Test
    void manyProvincesAreDecidedAtOnce() {
        rows.posts(2604, phitsanulok, 2);
        Decision possible = cut(phitsanulok, 3);
        refused("refused.headcount.range", () -> decide(List.of(), possible, cut(kamphaeng, 51)));
        decide(List.of(), possible, cut(kamphaeng, 1));
        assertThat(proposal(phitsanulok).posts()).isEqualTo(3);
        assertThat(proposal(kamphaeng).decidedPosts()).isOne();
    }

    /** That a contract cannot end is found out last of all, when both provinces have been written. */
    @Test
    void whatCannotBeDoneForOneProvinceIsDoneForNone() {
        rows.posts(2604, phitsanulok, 2);
        long there = rows.year(2604, phitsanulok);
        Decision possible = cut(phitsanulok, 3);
        Decision ending =
                new Decision(tak, 1, Map.of(), Map.of(weaks, YEAR.first().plusMonths(5)));
        List<Consequence> seen = preview(possible, ending);
        rows.over(weaks);
        refused("refused.contract.ended", () -> decide(seen, possible, ending));

        nothingIsDecided(phitsanulok, there);
        nothingIsDecided(tak, year);
    }

    private void nothingIsDecided(ProvinceId province, long hiringYear) {
        assertThat(proposal(province).posts()).isEqualTo(2);
        assertThat(proposal(province).decidedPosts()).isNull();
        assertThat(as(headOf(province), () -> decisions.history(YEAR, province)))
                .isEmpty();
        assertThat(rows.lines(hiringYear, HiringEventType.HEADCOUNT_DECIDED)).isEmpty();
    }

    @Test
    void isNotTakenWhenItWouldMeanSomethingElseByNow() {
        List<Consequence> seen = preview(cut(tak, 1));
        rows.scored(2604, strong, tak, "10.00");
        assertThatThrownBy(() -> decide(seen, cut(tak, 1))).isInstanceOf(StaleForm.class);
        assertThat(proposal(tak).posts()).isEqualTo(2);
    }

    @Test
    void nobodyIsPassedOverInSilence() {
        refused("refused.decision.unsaid", () -> decide(List.of(), cut(tak, 1)));
        refused("refused.decision.nothing", () -> decide(List.of()));
        refused("refused.decision.twice", () -> preview(cut(tak, 2), cut(tak, 1)));
        refused(
                "refused.reason",
                () -> does(OFFICER, () -> decisions.decide(YEAR, List.of(cut(tak, 2)), List.of(), "")));
    }
}
