package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.Contracts.State;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The night after the last day: the account is closed and the work goes to others, unless a contract follows. */
class TermEndIT extends ContractWork {

    private static final FiscalYear NEXT = SignedProvince.YEAR.next();

    private long laosOf(ContractId contract) {
        return jdbc.sql("select count(*) from eplan.portfolio_on(?) where account_id = ?")
                .params(province.clock.today(), account(contract).value())
                .query(Long.class)
                .single();
    }

    private ContractId withLaos(LocalDate first, LocalDate last) {
        ContractDraft draft = draft().lasting(first, last);
        draft.laos = Set.copyOf(laos(2));
        return sign(draft).id();
    }

    /** A contract of the whole year, and one of the next that goes on from it on this day. */
    private ContractId[] renewed(LocalDate from) {
        province.open(NEXT);
        province.fund(NEXT, here);
        province.approve(NEXT, here);
        province.clock.set(SignedProvince.september(SignedProvince.YEAR, 15));
        ContractDraft first = draft();
        first.laos = Set.copyOf(laos(2));
        ContractId before = sign(first).id();
        jobs.on(OCTOBER, before);
        province.clock.set(SignedProvince.september(NEXT, 15));
        ContractDraft renewal = ContractDraft.of(NEXT).lasting(from, NEXT.last());
        renewal.id = first.id;
        renewal.account = account(before);
        renewal.username = null;
        renewal.renews = before;
        ContractId after =
                as(officer, () -> contracts.sign(NEXT, here, renewal.build())).id();
        return new ContractId[] {before, after};
    }

    @Test
    void theHandOverListIsTheirsFromTheFirstDayOn() {
        ContractId contract = withLaos(OCTOBER, LAST);
        assertThat(laosOf(contract)).isZero();
        assertThat(as(officer, () -> contracts.view(contract)).laos()).isEqualTo(2);
        jobs.on(OCTOBER, contract);
        assertThat(laosOf(contract)).isEqualTo(2);
    }

    @Test
    void signedOnTheFirstDayOrLaterWorkBeginsAtOnce() {
        province.clock.set(OCTOBER.plusDays(4));
        ContractId contract = withLaos(OCTOBER, LAST);
        assertThat(line(contract).state()).isEqualTo(State.RUNNING);
        assertThat(maySignIn(contract)).isTrue();
        assertThat(laosOf(contract)).isEqualTo(2);
        jobs.run(contract);
        assertThat(history(contract)).containsOnlyOnce("WORK_BEGUN");
    }

    @Test
    void theNightAfterTheLastDayTheAccountIsClosedAndItsLaosGoOn() {
        ContractId contract = withLaos(OCTOBER, LAST);
        jobs.on(OCTOBER, contract);
        jobs.on(LAST, contract);
        assertThat(maySignIn(contract)).isTrue();
        jobs.on(LAST.plusDays(1), contract);

        assertThat(maySignIn(contract)).isFalse();
        assertThat(laosOf(contract)).isZero();
        assertThat(line(contract).state())
                .as("instalments are still to be accepted")
                .isEqualTo(State.SETTLING);
        assertThat(history(contract)).containsSubsequence("CONTRACT_ENDED", "ACCOUNT_CLOSED");
    }

    @Test
    void theProvinceDeliversForWhoHasLeftUntilAllIsSettled() {
        jobs.on(OCTOBER, id);
        jobs.on(LAST.plusDays(1), id);
        for (int instalment = 1; instalment <= 3; instalment++) {
            deliver(officer, instalment, province.clock.today());
            accept(instalment);
        }
        assertThat(line(id).state()).isEqualTo(State.ENDED);
    }

    @Test
    void aRenewalKeepsTheAccountAndTheLaos() {
        ContractId[] both = renewed(NEXT.first());
        jobs.on(NEXT.first(), both[0]);
        assertThat(line(both[0]).state()).isEqualTo(State.SETTLING);
        assertThat(maySignIn(both[0])).isTrue();
        assertThat(laosOf(both[0])).isEqualTo(2);
        jobs.on(NEXT.first(), both[1]);
        assertThat(line(both[1]).state()).isEqualTo(State.RUNNING);
        assertThat(as(officer, () -> contracts.view(both[0])).renewedBy()).isEqualTo(both[1]);
        assertThat(history(both[0])).doesNotContain("ACCOUNT_CLOSED");
    }

    @Test
    void betweenTwoContractsTheAccountIsClosed() {
        ContractId[] both = renewed(NEXT.first().plusDays(4));
        jobs.on(NEXT.first(), both[0]);
        assertThat(maySignIn(both[0])).isFalse();
        jobs.on(NEXT.first().plusDays(4), both[1]);
        assertThat(maySignIn(both[1])).isTrue();
    }

    @Test
    void aRenewalThatIsCalledOffLeavesTheAccountToTheContractBefore() {
        ContractId[] both = renewed(NEXT.first());
        does(head, () -> ends.callOff(both[1], "ชร 0023/9", "สละสิทธิ์"));
        jobs.run(both[1]);
        assertThat(maySignIn(both[0])).as("the term still runs").isTrue();
        assertThat(as(officer, () -> contracts.view(both[0])).renewedBy()).isNull();

        jobs.on(NEXT.first(), both[0]);
        assertThat(maySignIn(both[0])).as("nothing follows").isFalse();
        assertThat(history(both[0])).contains("ACCOUNT_CLOSED");
    }

    @Test
    void onlyTheSamePersonsContractOfTheYearBeforeIsRenewed() {
        ContractId[] both = renewed(NEXT.first());
        ContractDraft other = ContractDraft.of(NEXT);
        other.renews = both[0];
        refused("refused.contract.renews", () -> as(officer, () -> contracts.sign(NEXT, here, other.build())));
    }
}
