package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.shared.ContractId;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions by which contracts end early: the contracts themselves are asked to. */
class HeadcountEndsIT extends HeadcountFixture {

    private static final LocalDate MARCH = LocalDate.of(2061, 3, 31);

    @Autowired
    HiringAccess access;

    @Autowired
    HeadcountProposals proposals;

    @Autowired
    HeadcountReading reading;

    @Autowired
    HeadcountRule rule;

    @Autowired
    HeadcountWriter writer;

    @Autowired
    HeadcountRecord record;

    @Autowired
    HeadcountAiming aiming;

    @Autowired
    HeadcountDecisionPapers papers;

    @Autowired
    HiringTransactions transactions;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    private final List<List<Object>> asked = new ArrayList<>();
    private HeadcountDecisions decisions;
    private ContractId first;
    private ContractId second;

    @BeforeEach
    void twoContracts() {
        asked.clear();
        var deciding = new HeadcountDeciding(reading, rule, writer, record, ends(), publisher);
        decisions = new HeadcountDecisionsService(access, proposals, aiming, deciding, papers, transactions);
        rows.posts(2604, tak, 2);
        long year = rows.year(2604, tak);
        first = signed(year, "ปิติ", null);
        second = signed(year, "มานะ", null);
    }

    private ContractEnds ends() {
        return (ContractEnds) Proxy.newProxyInstance(
                ContractEnds.class.getClassLoader(), new Class<?>[] {ContractEnds.class}, (proxy, method, args) -> {
                    asked.add(Arrays.asList(method.getName(), args[0], args[1], args[2]));
                    return null;
                });
    }

    private List<Consequence> preview(Decision decision) {
        return as(OFFICER, () -> decisions.preview(YEAR, List.of(decision)));
    }

    private Decision ends(ContractId contract, LocalDate day) {
        return new Decision(tak, 1, Map.of(), Map.of(contract, day));
    }

    @Test
    void aContractThatEndsEarlyMakesRoomForTheOther() {
        List<Consequence> seen = preview(ends(first, MARCH));
        assertThat(seen)
                .extracting(Consequence::contract, Consequence::fate, Consequence::lastDay)
                .containsExactly(tuple(first, Fate.ENDS, MARCH), tuple(second, Fate.STAYS, YEAR.last()));
        does(
                OFFICER,
                () -> transaction.executeWithoutResult(
                        status -> decisions.decide(YEAR, List.of(ends(first, MARCH)), seen, WHY)));
        assertThat(asked).containsExactly(List.of("terminate", first, MARCH, WHY));
    }

    @Test
    void itEndsNotBeforeItsFirstDayAndBeforeItsLast() {
        refused("refused.decision.end", () -> preview(ends(first, YEAR.first().minusDays(1))));
        refused("refused.decision.end", () -> preview(ends(first, YEAR.last())));
        assertThat(preview(ends(first, YEAR.last().minusDays(1)))).hasSize(2);
        clock.set(MARCH);
        refused("refused.decision.end", () -> preview(ends(first, MARCH.minusDays(1))));
        assertThat(preview(ends(first, MARCH))).hasSize(2);
        assertThat(asked).isEmpty();
    }
}
