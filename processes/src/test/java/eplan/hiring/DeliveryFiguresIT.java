package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.Instalments.Figures;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the delivery report says of October, each figure another number; beside it lies what others did, and what was done at other times. */
class DeliveryFiguresIT extends ContractWork {

    private static final LocalDate SEPTEMBER = OCTOBER.minusDays(1);

    /** From then on the fifth LAO is nobody's. */
    private static final LocalDate HALF = OCTOBER.plusDays(14);

    private RecordedMonth month;
    private AccountId own;
    private AccountId other;
    private List<LaoId> laos;
    private LaoId others;

    @BeforeEach
    void sixLaosOfTwoAnalysts() {
        month = new RecordedMonth(jdbc);
        List<LaoId> six = laos(6);
        laos = six.subList(0, 5);
        others = six.getLast();
        id = atWork(laos);
        own = account(id);
        other = account(atWork(List.of(others)));
        jobs.on(OCTOBER.plusDays(24), id);
        jdbc.sql("update eplan.portfolio set valid_to = ? where lao_id = ? and account_id = ?")
                .params(HALF.minusDays(1), laos.get(4).value(), own.value())
                .update();
    }

    @AfterEach
    void forget() {
        month.forget();
    }

    private ContractId atWork(List<LaoId> handedOver) {
        province.clock.set(SignedProvince.september(SignedProvince.YEAR, 15));
        ContractDraft draft = draft().lasting(OCTOBER, LAST);
        draft.laos = Set.copyOf(handedOver);
        ContractId contract = sign(draft).id();
        jobs.on(OCTOBER, contract);
        return contract;
    }

    private static LocalDate october(int day) {
        return OCTOBER.withDayOfMonth(day);
    }

    @Test
    void eachCountsItsOwnKindOfTheAnalystsWorkInTheMonth() {
        sixLooksAtThreeLaos();
        fiveCallsToTwoLaos();
        oneEntryOnBehalf();
        eightVerifiedSevenCompleted();
        assertThat(as(officer, () -> instalments.report(id, 1)).figures())
                .isEqualTo(new Figures(6, 3, 5, 2, 1, 8, 7, 4));
    }

    private void sixLooksAtThreeLaos() {
        List.of(1, 12, 31).forEach(day -> month.looked(own, laos.get(0), october(day)));
        List.of(2, 20).forEach(day -> month.looked(own, laos.get(1), october(day)));
        month.looked(own, laos.get(2), october(3));
        month.looked(own, laos.get(3), SEPTEMBER);
        month.looked(own, laos.get(3), NOVEMBER);
        month.looked(other, laos.get(3), october(5));
    }

    private void fiveCallsToTwoLaos() {
        List.of(1, 12, 31).forEach(day -> month.chased(own, laos.get(0), october(day)));
        List.of(2, 20).forEach(day -> month.chased(own, laos.get(1), october(day)));
        month.chased(own, laos.get(2), SEPTEMBER);
        month.chased(own, laos.get(2), NOVEMBER);
        month.chased(other, laos.get(2), october(5));
    }

    private void oneEntryOnBehalf() {
        month.enteredOnBehalf(name(own), laos.get(0), october(6));
        month.enteredOnBehalf(name(own), laos.get(0), SEPTEMBER);
        month.enteredOnBehalf(name(own), laos.get(0), NOVEMBER);
        month.enteredOnBehalf(name(own), elsewhere(), october(6));
        month.enteredOnBehalf(name(other), laos.get(0), october(6));
    }

    /** Six accepted and two returned after they were sent, and one accepted that was never sent. */
    private void eightVerifiedSevenCompleted() {
        for (int round = 1; round <= 5; round++) {
            verified(laos.get(round % 4), round, "ROUND_ACCEPTED", october(20));
        }
        verified(laos.get(4), 6, "ROUND_ACCEPTED", HALF.minusDays(1));
        verified(laos.get(0), 7, "ROUND_RETURNED", october(8));
        verified(laos.get(0), 8, "ROUND_RETURNED", october(8));
        month.told(laos.get(0), 9, "ROUND_ACCEPTED", october(9));
        cameBackAndWasAcceptedInTheSameMonth();
        verified(laos.get(4), 10, "ROUND_ACCEPTED", HALF);
        verified(others, 10, "ROUND_ACCEPTED", october(20));
        verified(laos.get(0), 10, "ROUND_ACCEPTED", SEPTEMBER);
        verified(laos.get(1), 10, "ROUND_ACCEPTED", NOVEMBER);
    }

    /** The first round once more: it counts once. */
    private void cameBackAndWasAcceptedInTheSameMonth() {
        month.told(laos.get(1), 1, "ROUND_RETURNED", october(21));
        verified(laos.get(1), 1, "ROUND_ACCEPTED", october(22));
    }

    private void verified(LaoId lao, long round, String result, LocalDate day) {
        month.told(lao, round, "SENT_TO_VERIFY", day);
        month.told(lao, round, result, day);
    }

    private String name(AccountId account) {
        return jdbc.sql("select display_name from eplan.account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }

    private LaoId elsewhere() {
        return jdbc.sql("select lao_id from eplan.lao_on(?) where province_id = ? order by lao_id limit 1")
                .params(OCTOBER, province.there.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .single();
    }
}
