package eplan.hiring;

import static eplan.hiring.Instalments.State.CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Contracts.FileKind;
import eplan.hiring.Contracts.Former;
import eplan.hiring.Contracts.State;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Contracts that are called off before their first day. It is 15 September; work would begin on 1 October. */
class CalledOffProcessTest extends ContractWork {

    private static final String LETTER = "ชร 0023/9";
    private static final String WHY = "สละสิทธิ์";

    @Autowired
    ContractPosts posts;

    private void callOff(Actor by, ContractId contract) {
        does(by, () -> ends.callOff(contract, LETTER, WHY));
        jobs.run(contract);
    }

    private void copy() {
        as(officer, () -> contracts.addFile(id, FileKind.CONTRACT, "copy.pdf", SignedProvince.PDF));
    }

    private boolean caseIsOver() {
        return jdbc.sql("""
                        select h.end_time_ is not null from eplan.contract c
                          join camunda.act_hi_procinst h on h.id_ = c.process_instance_id where c.id = ?""").param(id.value()).query(Boolean.class).single();
    }

    @Test
    void nothingIsDoneUnderItAndItsCaseEndsAtOnce() {
        callOff(head, id);

        assertThat(line(id).state()).isEqualTo(State.ENDED);
        assertThat(line(id).instalments()).isZero();
        assertThat(states()).containsExactly(CANCELLED, CANCELLED, CANCELLED);
        assertThat(caseIsOver()).isTrue();
        var view = as(officer, () -> contracts.view(id));
        assertThat(view.ended()).isEqualTo(EndKind.CALLED_OFF);
        assertThat(view.endLetter()).isEqualTo(LETTER);
        assertThat(view.endReason()).isEqualTo(WHY);
        assertThat(view.lastDay()).as("no day is left").isEqualTo(OCTOBER.minusDays(1));
    }

    @Test
    void itsAccountNeverComesIntoUse() {
        callOff(head, id);
        assertThat(maySignIn(id)).isFalse();
        jobs.on(OCTOBER, id);
        assertThat(maySignIn(id)).as("on what would have been the first day").isFalse();
        jobs.on(LAST.plusDays(1), id);
        assertThat(maySignIn(id)).isFalse();
        assertThat(history(id)).contains("CONTRACT_CALLED_OFF").doesNotContain("WORK_BEGUN", "CONTRACT_ENDED");
    }

    @Test
    void itsDocumentsAreNotToBeSentAnyMore() {
        assertThat(steps(id)).containsExactly("DOCUMENTS 1 OPEN");
        copy();
        callOff(head, id);
        assertThat(steps(id)).as("and nobody checks them").containsExactly("DOCUMENTS 1 CANCELLED");
        assertThat(as(officer, () -> contracts.view(id)).documentsDue()).isNull();
        refused("refused.hiring.step.closed", () -> does(officer, () -> contracts.sendDocuments(id)));
    }

    @Test
    void headquartersStopCheckingDocumentsThatWereSent() {
        copy();
        does(officer, () -> contracts.sendDocuments(id));
        jobs.run(id);
        callOff(HQ, id);
        assertThat(steps(id)).containsExactly("DOCUMENTS 1 DONE", "DOCUMENT_CHECK 1 CANCELLED");
    }

    @Test
    void itsDocumentsLeaveTheListsThoughTheyWereSent() {
        copy();
        does(officer, () -> contracts.sendDocuments(id));
        jobs.run(id);
        String number = line(id).number();
        assertThat(checks()).contains("\t" + number + "\t");
        callOff(HQ, id);

        assertThat(checks()).doesNotContain("\t" + number + "\t");
        assertThat(as(officer, () -> text(contracts.xlsx(SignedProvince.YEAR, here)))
                        .lines()
                        .filter(line -> line.contains("\t" + number + "\t")))
                .singleElement()
                .asString()
                .doesNotContain("อยู่ระหว่างกรมตรวจ");
    }

    private String checks() {
        return as(HQ, () -> text(contracts.checksXlsx(SignedProvince.YEAR)));
    }

    private static String text(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8);
    }

    @Test
    void documentsThatAreOnTheirWayWhenItIsCalledOffAreNotChecked() {
        copy();
        does(officer, () -> contracts.sendDocuments(id));
        callOff(head, id);
        assertThat(steps(id)).containsExactly("DOCUMENTS 1 DONE");
    }

    @Test
    void thePostIsFreeWhicheverDayTheNextContractBeginsOn() {
        long year = province.yearId(SignedProvince.YEAR, here);
        int before = posts.taken(year, OCTOBER);
        ContractId november = sign(draft().lasting(NOVEMBER, LAST)).id();
        assertThat(posts.taken(year, OCTOBER)).isEqualTo(before + 1);
        callOff(head, november);
        assertThat(posts.taken(year, OCTOBER)).isEqualTo(before);
    }

    @Test
    void itLeavesAVacantPostToSignFor() {
        province.headcount(SignedProvince.YEAR, here, 1);
        try {
            assertThat(left()).isZero();
            callOff(head, id);
            assertThat(left()).isEqualTo(1);
        } finally {
            province.headcount(SignedProvince.YEAR, here, SignedProvince.POSTS);
        }
    }

    private int left() {
        return as(officer, () -> contracts.signing(SignedProvince.YEAR, here)).left();
    }

    @Test
    void thePersonMaySignForTheSameDaysAgain() {
        ContractDraft first = draft().lasting(OCTOBER, LAST);
        ContractId off = sign(first).id();
        ContractDraft again = draft().lasting(OCTOBER, LAST);
        again.id = first.id;
        again.account = account(off);
        again.username = null;
        refused("refused.contract.overlap", () -> sign(again));

        callOff(head, off);
        ContractId next = sign(again).id();
        jobs.on(OCTOBER, off);
        jobs.on(OCTOBER, next);

        assertThat(line(next).state()).isEqualTo(State.RUNNING);
        assertThat(maySignIn(next)).isTrue();
        ContractDraft third = draft().lasting(OCTOBER, LAST);
        third.id = first.id;
        refused("refused.contract.overlap", () -> sign(third));
    }

    private List<AccountId> offered() {
        return as(officer, () -> contracts.signing(SignedProvince.YEAR, here)).calledOff().stream()
                .map(Former::account)
                .toList();
    }

    @Test
    void theAccountThatItLeftIsOfferedUntilThePersonHasAContractAgain() {
        ContractDraft first = draft().lasting(OCTOBER, LAST);
        ContractId off = sign(first).id();
        assertThat(offered()).doesNotContain(account(off));
        callOff(head, off);
        assertThat(offered()).contains(account(off));

        ContractDraft again = draft().lasting(NOVEMBER, LAST);
        again.id = first.id;
        again.account = account(off);
        again.username = null;
        ContractId next = sign(again).id();
        assertThat(account(next)).isEqualTo(account(off));
        assertThat(offered()).doesNotContain(account(off));
        callOff(head, next);
        assertThat(offered()).as("once, though called off twice").containsOnlyOnce(account(off));
    }

    @Test
    void nobodyElseSignsWithTheAccountThatItLeft() {
        callOff(head, id);
        ContractDraft another = draft().lasting(OCTOBER, LAST);
        another.account = account(id);
        another.username = null;
        refused("refused.contract.account", () -> sign(another));
    }

    @Test
    void isRefusedFromTheFirstDayOn() {
        province.clock.set(OCTOBER);
        refused("refused.contract.begun", () -> does(head, () -> ends.callOff(id, LETTER, WHY)));
        jobs.run(id);
        refused("refused.contract.begun", () -> does(head, () -> ends.callOff(id, LETTER, WHY)));
    }

    @Test
    void isPossibleUpToTheEveningBeforeAndOnlyOnce() {
        province.clock.set(OCTOBER.minusDays(1));
        callOff(head, id);
        refused("refused.contract.ended", () -> does(head, () -> ends.callOff(id, LETTER, WHY)));
        refused("refused.contract.ended", () -> does(head, () -> ends.terminate(id, OCTOBER, WHY)));
    }

    @Test
    void needsALetterAndAReason() {
        refused("refused.hiring.letter", () -> does(head, () -> ends.callOff(id, " ", WHY)));
        refused("refused.contract.reason", () -> does(head, () -> ends.callOff(id, LETTER, " ")));
        assertThat(line(id).state()).isEqualTo(State.SIGNED);
    }

    @Test
    void isForTheHeadAndHeadquarters() {
        assertThatThrownBy(() -> does(officer, () -> ends.callOff(id, LETTER, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(analyst(id), () -> ends.callOff(id, LETTER, WHY)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
