package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.ContractEnds.Ending;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.Renewals.NotKept;
import eplan.hiring.Renewals.Standing;
import eplan.hiring.Renewals.Succession;
import eplan.hiring.Renewals.Word;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.StaleForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract of the whole hiring year 2580, in the September in which 2581 is to be signed. */
class RenewalsIT extends ContractFixture {

    private static final FiscalYear YEAR = SignedProvince.YEAR;
    private static final FiscalYear NEXT = YEAR.next();
    private static final LocalDate TODAY = SignedProvince.september(NEXT, 15);
    private static final String WHY = "ผลงานต่ำกว่าเป้าหมาย ตามหนังสือ มท 0891/7";

    @Autowired
    Renewals renewals;

    @Autowired
    HeadcountDecisions decisions;

    @Autowired
    HiringRisks risks;

    private ContractDraft draft;
    private ContractId running;

    @BeforeEach
    void inTheLastSeptember() {
        province.open(NEXT);
        province.fund(NEXT, here);
        province.approve(NEXT, here);
        province.clock.set(SignedProvince.september(YEAR, 15));
        draft = draft();
        draft.laos = Set.copyOf(laos(2));
        running = sign(draft).id();
        jobs.on(YEAR.first(), running);
        province.clock.set(TODAY);
    }

    private ContractDraft renewal() {
        ContractDraft renewal = ContractDraft.of(NEXT);
        renewal.name = draft.name;
        renewal.id = draft.id;
        renewal.account = account(running);
        renewal.username = null;
        renewal.renews = running;
        return renewal;
    }

    private ContractId signNext(ContractDraft wanted) {
        return as(officer, () -> contracts.sign(NEXT, here, wanted.build())).id();
    }

    private List<Consequence> decide(Verdict verdict) {
        var decision = new Decision(here, SignedProvince.POSTS, Map.of(account(running), verdict), Map.of());
        List<Consequence> seen = as(HQ, () -> decisions.preview(NEXT, List.of(decision)));
        does(HQ, () -> decisions.decide(NEXT, List.of(decision), seen, WHY));
        return seen;
    }

    private Succession next() {
        return as(officer, () -> renewals.of(running)).orElseThrow();
    }

    private void asked(AccountId account) {
        long year = province.yearId(NEXT, here);
        jdbc.sql("""
                        insert into eplan.hiring_request (hiring_year_id, version, posts, reasons, signer, position, sent_on, sent_by)
                        values (?, 1, 1, '', 'x', 'x', ?, 'x') on conflict do nothing""").params(year, TODAY).update();
        jdbc.sql("""
                        insert into eplan.hiring_request_person (hiring_year_id, place, name, account_id, remark)
                        select ?, count(*) + 1, 'x', ?, '' from eplan.hiring_request_person""").params(year, account.value()).update();
    }

    @Test
    void whoIsToBeReplacedHasAContractThatEndsAsItStands() {
        assertThat(decide(Verdict.REPLACE))
                .extracting(Consequence::contract, Consequence::fate, Consequence::lastDay)
                .contains(tuple(running, Fate.NOT_RENEWED, YEAR.last()));
        assertThat(as(officer, () -> renewals.notKept(NEXT, here)))
                .extracting(NotKept::account, NotKept::word, NotKept::reason, NotKept::on)
                .contains(tuple(account(running), Word.REPLACE, WHY, TODAY));
    }

    @Test
    void whoIsToBeReplacedIsSignedForAReasonOnly() {
        decide(Verdict.REPLACE);
        ContractDraft renewal = renewal();
        refused("refused.contract.decided", () -> signNext(renewal));
        renewal.despite = "  ";
        refused("refused.contract.decided", () -> signNext(renewal));

        renewal.despite = "หาคนใหม่ไม่ได้";
        ContractId signed = signNext(renewal);
        assertThat(history(signed)).contains("SIGNED_DESPITE");
        assertThat(jdbc.sql("select detail from eplan.hiring_event where contract_id = ? and type = 'SIGNED_DESPITE'")
                        .param(signed.value())
                        .query(String.class)
                        .single())
                .isEqualTo("หาคนใหม่ไม่ได้");
    }

    @Test
    void anotherAccountDoesNotHideThePerson() {
        decide(Verdict.REDUCE);
        ContractDraft anew = renewal();
        anew.account = null;
        anew.username = "anew-" + running;
        anew.renews = null;
        refused("refused.contract.decided", () -> signNext(anew));
    }

    @Test
    void aLaterDecisionTakesItBack() {
        decide(Verdict.REPLACE);
        decide(Verdict.KEEP);
        assertThat(as(officer, () -> renewals.notKept(NEXT, here)))
                .extracting(NotKept::account)
                .doesNotContain(account(running));

        ContractDraft renewal = renewal();
        renewal.despite = "ของเดิม";
        assertThatThrownBy(() -> signNext(renewal)).isInstanceOf(StaleForm.class);
        renewal.despite = null;
        assertThat(history(signNext(renewal))).doesNotContain("SIGNED_DESPITE");
    }

    @Test
    void aRenewalIsFollowedFromTheRequestToItsSignature() {
        assertThat(next().standing()).isEqualTo(Standing.NOT_ASKED);
        assertThat(next().next()).isEqualTo(NEXT);
        assertThat(next().lastDay()).isEqualTo(YEAR.last());

        asked(account(running));
        assertThat(next().standing()).isEqualTo(Standing.ASKED);
        assertThat(next().requestSent()).isTrue();

        does(officer, () -> approvals().find(NEXT, here, null, new Candidate(draft.name, account(running), "")));
        assertThat(next().standing()).isEqualTo(Standing.APPROVED);

        ContractId signed = signNext(renewal());
        assertThat(next().standing()).isEqualTo(Standing.SIGNED);
        assertThat(next().successor()).isEqualTo(signed);

        does(head, () -> ends.callOff(signed, "ชร 0023/9", "สละสิทธิ์"));
        assertThat(next().standing()).as("nothing follows any more").isEqualTo(Standing.APPROVED);
    }

    private HiringApprovals approvals() {
        return province.approvals;
    }

    private List<ContractId> ending() {
        return as(HQ, () -> risks.of(NEXT)).leaving().stream()
                .map(HiringRisks.Leaving::contract)
                .toList();
    }

    @Test
    void whatEndsWithoutASuccessorIsNamedForProvinceAndHeadquarters() {
        assertThat(as(officer, () -> renewals.of(YEAR, here)))
                .filteredOn(one -> !one.signed())
                .extracting(Succession::contract)
                .contains(running);
        assertThat(ending()).contains(running);

        signNext(renewal());
        assertThat(ending()).doesNotContain(running);
    }

    private List<ContractId> renewable() {
        return as(officer, () -> contracts.signing(NEXT, here)).renewable().stream()
                .map(ContractLine::id)
                .toList();
    }

    @Test
    void whoIsReplacedIsNotOfferedAndNotRenewed() {
        assertThat(renewable()).contains(running);
        does(head, () -> ends.replace(running, TODAY.plusDays(1), WHY));
        assertThat(renewable()).doesNotContain(running);
        refused("refused.contract.renews", () -> signNext(renewal()));
    }

    @Test
    void whoIsLetGoIsNotOfferedAndNotRenewed() {
        does(head, () -> ends.terminate(running, TODAY.plusDays(1), WHY));
        assertThat(renewable()).doesNotContain(running);
        refused("refused.contract.renews", () -> signNext(renewal()));
    }

    @Test
    void theEndOfTheTermIsPreviewedAndNotOrdered() {
        Ending alone = as(officer, () -> ends.previewTerm(running));
        assertThat(alone.lastDay()).isEqualTo(YEAR.last());
        assertThat(alone.laos().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(2);
        assertThat(alone.cancelled()).isEmpty();
        assertThat(alone.cut()).isNull();
        assertThat(alone.accountStays()).isFalse();
        refused("refused.contract.last-day", () -> does(head, () -> ends.terminate(running, YEAR.last(), WHY)));

        signNext(renewal());
        Ending followed = as(officer, () -> ends.previewTerm(running));
        assertThat(followed.accountStays()).isTrue();
        assertThat(followed.laos()).isEmpty();
    }
}
