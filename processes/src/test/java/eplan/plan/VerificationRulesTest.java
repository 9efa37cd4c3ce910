package eplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.EntryRecords.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationRulesTest {

    private static final List<Problem> LACKING =
            List.of(VerificationRules.incomplete("ordinance"), VerificationRules.contradicts("spending-q2", 2));

    @Test
    void whatCanStillBeMendedIsAnError() {
        assertThat(Found.in(LACKING))
                .containsExactly(
                        "item:ordinance problem.verify.incomplete", "item:spending-q2 problem.verify.contradicts");
        assertThat(LACKING).allMatch(Problem::blocks);
    }

    @Test
    void whatNobodyCanMendAnyMoreWantsARemark() {
        List<Problem> found = VerificationRules.stated(LACKING, Row.NEW.with(Verifications.REMARK, "  "));
        assertThat(Found.in(found)).hasSize(2).containsOnly("verification:0:remark problem.verify.remark");
        assertThat(found).allMatch(Problem::blocks);
    }

    @Test
    void withTheRemarkItIsTheResultOfTheCheck() {
        List<Problem> found =
                VerificationRules.stated(LACKING, Row.NEW.with(Verifications.REMARK, "สำนักงานถูกน้ำท่วม"));
        assertThat(Found.in(found))
                .containsExactly(
                        "item:ordinance problem.verify.not-received ?",
                        "item:spending-q2 problem.verify.contradicts ?");
        assertThat(found).noneMatch(Problem::blocks).allMatch(one -> "สำนักงานถูกน้ำท่วม".equals(one.explanation()));
    }
}
