package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Closing a year at the boundaries. Source: letter ว 1353 rows 1 and 6 (close the year through to disbursement) and issue
 * 3, 1.6: every line disbursed, carried over, or lapsed with a reason; the balance explained; attested.
 */
class ClosingRulesTest {

    private static final Row HEAD =
            new Row(9, Map.of()).with(Closings.EXPLANATION, "ตรงตามบัญชี").with(Closings.ATTESTED, true);
    private static final Row FREE = new Row(1, Map.of())
            .with(Closings.NAME, "งบกลาง")
            .with(Closings.APPROVED, baht("100"))
            .with(Closings.DISBURSED, baht("90"))
            .with(Closings.CARRIED, baht("6"))
            .with(Closings.LAPSED, baht("4"))
            .with(Closings.REASON, "เหลือจ่าย");
    private static final Row LINE = FREE.with(Closings.LINE, 7L);

    private static List<String> of(Row head, Row... outcomes) {
        return Found.in(ClosingRules.of(
                new ClosingRules.Facts(head, List.of(outcomes), Map.of(), Map.of(), Map.of(), Map.of())));
    }

    private static List<String> recorded(BigDecimal approved, BigDecimal paid, BigDecimal carried, Row... outcomes) {
        return Found.in(ClosingRules.of(new ClosingRules.Facts(
                HEAD,
                List.of(outcomes),
                Map.of(7L, approved),
                Map.of(7L, paid),
                Map.of(7L, carried),
                Map.of(7L, "510000 งบกลาง"))));
    }

    @Test
    void aLineThatEndsAsItBeganIsRight() {
        assertThat(of(HEAD, FREE)).isEmpty();
        assertThat(recorded(baht("100"), baht("90"), baht("6"), LINE)).isEmpty();
    }

    @Test
    void aClosingHasALine() {
        assertThat(of(HEAD)).containsExactly("outcomes problem.closing.empty");
    }

    @Test
    void everyLineBalancesToTheSatang() {
        assertThat(of(HEAD, FREE.with(Closings.LAPSED, baht("3.99"))))
                .containsExactly("outcomes:1:lapsed problem.closing.balance");
        assertThat(of(HEAD, FREE.with(Closings.LAPSED, baht("4.01"))))
                .containsExactly("outcomes:1:lapsed problem.closing.balance");
    }

    @Test
    void whatIsNotPaidHasAReason() {
        Row paidOut = FREE.with(Closings.DISBURSED, baht("100"))
                .with(Closings.CARRIED, null)
                .with(Closings.LAPSED, baht("0"))
                .with(Closings.REASON, null);
        assertThat(of(HEAD, paidOut)).isEmpty();
        Row rest = paidOut.with(Closings.DISBURSED, baht("99.99"));
        assertThat(of(HEAD, rest.with(Closings.LAPSED, baht("0.01"))))
                .containsExactly("outcomes:1:reason problem.closing.reason");
        assertThat(of(HEAD, rest.with(Closings.CARRIED, baht("0.01")).with(Closings.REASON, " ")))
                .containsExactly("outcomes:1:reason problem.closing.reason");
    }

    @Test
    void whatIsApprovedIsWhatTheOrdinanceSays() {
        assertThat(recorded(baht("100.01"), baht("90"), baht("6"), LINE))
                .containsExactly("outcomes:1:approved problem.closing.approved-differs");
    }

    @Test
    void whatWasPaidOtherwiseThanRecordedWantsAWord() {
        assertThat(recorded(baht("100"), baht("89.99"), baht("6"), LINE))
                .containsExactly("outcomes:1:disbursed problem.closing.disbursed-differs ?");
    }

    @Test
    void whatIsCarriedOverOtherwiseThanRecordedWantsAWord() {
        assertThat(recorded(baht("100"), baht("90"), baht("6.01"), LINE))
                .containsExactly("outcomes:1:carried problem.closing.carried-differs ?");
        assertThat(recorded(baht("100"), baht("90"), baht("0"), LINE))
                .as("first said when the year closes")
                .isEmpty();
    }

    @Test
    void noLineOfTheOrdinanceIsLeftOut() {
        assertThat(recorded(baht("100"), baht("90"), baht("6"), FREE))
                .containsExactly(
                        "outcomes:1:name problem.closing.no-line", "outcomes:line-7 problem.closing.line-missing");
    }

    @Test
    void theClosingIsExplainedAndAttested() {
        assertThat(of(HEAD.with(Closings.EXPLANATION, null), FREE))
                .containsExactly("closing:9:explanation problem.field.required");
        assertThat(of(HEAD.with(Closings.ATTESTED, false), FREE))
                .containsExactly("closing:9:attested problem.field.required");
        assertThat(of(Row.NEW, FREE))
                .containsExactly(
                        "closing:0:explanation problem.field.required", "closing:0:attested problem.field.required");
    }
}
