package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.HeadcountDecisions.Aims;
import eplan.hiring.HeadcountDecisions.Analyst;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.hiring.HeadcountDecisions.Verdict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class HeadcountProposalsIT extends TwoPostsFixture {

    @Test
    void proposesByPointsLoadAndTarget() {
        Proposal mine = proposal(tak);
        assertThat(mine.laos()).isEqualTo(69);
        assertThat(mine.signed()).isEqualTo(2);
        assertThat(mine.analysts())
                .extracting(Analyst::account, Analyst::total, Analyst::proposed, Analyst::decided)
                .containsExactlyInAnyOrder(
                        tuple(weak, new BigDecimal("45.50"), Verdict.REDUCE, null),
                        tuple(strong, null, Verdict.KEEP, null));
        assertThat(mine.proposedPosts()).isOne();
        assertThat(mine.decidedPosts()).isNull();
    }

    @Test
    void theLastPostIsReplacedAndNotGivenUp() {
        rows.one("update eplan.hiring_headcount set posts = 1 where fiscal_year = 2604 returning posts");
        aims("95.5", 100, 200);
        assertThat(proposal(tak).analysts()).extracting(Analyst::proposed).containsOnly(Verdict.REPLACE);
        assertThat(proposal(tak).proposedPosts()).isOne();
    }

    @Test
    void whatTheProvinceAskedForStandsBesideItOnceItWasSent() {
        rows.one("""
                insert into eplan.hiring_request (hiring_year_id, version, posts, reasons, signer, position)
                values (?, 1, 3, '', '', '') returning posts""", year);
        assertThat(proposal(tak).wanted()).as("a draft").isNull();
        rows.one("""
                update eplan.hiring_request set sent_on = date '2060-07-30', sent_by = 'test'
                 where hiring_year_id = ? returning posts""", year);
        assertThat(proposal(tak).wanted()).isEqualTo(3);
    }

    @Test
    void aimsHoldForLaterYearsUntilTheseHaveTheirOwn() {
        Aims mine = as(AUDITOR, () -> decisions.aims(YEAR.next()));
        assertThat(mine.target()).isEqualByComparingTo("55");
        assertThat(mine.lightLoad()).isEqualTo(40);
    }

    @Test
    void aimsThatMakeNoSenseAreRefused() {
        refused("refused.headcount.loads", () -> aims("1", 9, 9));
        refused("refused.headcount.loads", () -> aims("1", 9, 1001));
        refused("refused.headcount.target", () -> aims("100.01", 1, 2));
        refused("refused.headcount.target", () -> aims("50.005", 1, 2));
    }

    @Test
    void auditorsReadAndDecideNothing() {
        assertThat(new String(as(AUDITOR, () -> decisions.xlsx(YEAR)), StandardCharsets.UTF_8))
                .contains("63\tตาก\t2\t\t2\t69\t34.50");
        assertThatThrownBy(() -> as(AUDITOR, () -> decisions.preview(YEAR, List.of(cut(tak, 1)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(OFFICER, () -> decisions.aims(YEAR, new Aims(BigDecimal.TEN, 1, 2), WHY)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
