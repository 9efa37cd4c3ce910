package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Aims;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Tak with two posts, both signed: one analyst below the target, one above; 35 LAOs a post are light. */
abstract class TwoPostsFixture extends HeadcountFixture {

    @Autowired
    HeadcountDecisions decisions;

    AccountId weak;
    AccountId strong;
    ContractId weaks;
    ContractId strongs;
    long year;

    @BeforeEach
    void twoOfTak() {
        weak = analyst("weak", tak);
        strong = analyst("strong", tak);
        rows.scored(2604, weak, tak, "20.00");
        rows.evaluated(2604, weak, tak, "25.50");
        rows.scored(2604, strong, tak, "45.00");
        rows.posts(2604, tak, 2);
        year = rows.year(2604, tak);
        strongs = signed(year, "ปิติ", strong);
        weaks = signed(year, "มานะ", weak);
        aims("55", 40, 90);
    }

    void aims(String target, int light, int heavy) {
        does(OWNER, () -> decisions.aims(YEAR, new Aims(new BigDecimal(target), light, heavy), WHY));
    }

    static Decision cut(ProvinceId province, int posts) {
        return new Decision(province, posts, Map.of(), Map.of());
    }

    List<Consequence> preview(Decision... some) {
        return as(OFFICER, () -> decisions.preview(YEAR, List.of(some)));
    }

    void decide(List<Consequence> seen, Decision... some) {
        does(OFFICER, () -> decisions.decide(YEAR, List.of(some), seen, WHY));
    }

    Proposal proposal(ProvinceId province) {
        return as(AUDITOR, () -> decisions.of(YEAR)).stream()
                .filter(one -> one.province().equals(province))
                .findFirst()
                .orElseThrow();
    }
}
