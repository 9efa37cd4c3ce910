package eplan.hiring;

import static eplan.hiring.Instalments.State.ACCEPTED;
import static eplan.hiring.Instalments.State.DELIVERED;
import static eplan.hiring.Instalments.State.OPEN;
import static eplan.hiring.Instalments.State.PLANNED;
import static eplan.hiring.Instalments.State.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Contracts.State;
import eplan.hiring.Instalments.Delivery;
import eplan.hiring.Instalments.Instalment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A contract from signing to its end, instalment by instalment. */
class ContractProcessTest extends ContractWork {

    /** Five working days after 31 October, a Friday. */
    private static final LocalDate DUE = LocalDate.of(2036, 11, 7);

    private static final LocalDate LATE = LocalDate.of(2036, 11, 11);

    /** Five working days after {@link #LATE}. */
    private static final LocalDate CORRECTED = LocalDate.of(2036, 11, 18);

    @Test
    void monthByMonthToTheEndOfTheTerm() {
        assertThat(maySignIn(id)).as("before the first day").isFalse();
        jobs.on(OCTOBER, id);
        assertThat(line(id).state()).isEqualTo(State.RUNNING);
        assertThat(maySignIn(id)).isTrue();

        for (LocalDate lastWeek :
                List.of(LocalDate.of(2036, 10, 25), LocalDate.of(2036, 11, 24), LocalDate.of(2036, 12, 25))) {
            int instalment = lastWeek.getMonthValue() - 9;
            jobs.on(lastWeek.minusDays(1), id);
            assertThat(instalment(instalment).state()).isEqualTo(PLANNED);
            jobs.on(lastWeek, id);
            assertThat(instalment(instalment).state()).isEqualTo(OPEN);
            deliver(instalment);
            assertThat(instalment(instalment).state()).isEqualTo(DELIVERED);
            accept(instalment);
        }
        jobs.on(LAST, id);
        assertThat(line(id).state()).as("on the last day").isEqualTo(State.RUNNING);
        jobs.on(LAST.plusDays(1), id);

        assertThat(line(id).state()).isEqualTo(State.ENDED);
        assertThat(line(id).accepted()).isEqualTo(3);
        assertThat(history(id))
                .containsSubsequence("CONTRACT_SIGNED", "WORK_BEGUN", "DELIVERED", "ACCEPTED", "CONTRACT_ENDED");
    }

    @Test
    void whatIsToBeCorrectedIsDeliveredAgain() {
        inTheFirstLastWeek();
        deliver(1);
        sendBack(1, "ขาดรายงาน");
        assertThat(instalment(1).state()).isEqualTo(RETURNED);
        assertThat(as(analyst(id), () -> instalments.report(id, 1)).returned()).isEqualTo("ขาดรายงาน");
        assertThat(steps(id)).contains("INSPECTION 1 DONE", "DELIVERY 2 OPEN");

        deliver(1);
        accept(1);
        assertThat(instalment(1).state()).isEqualTo(ACCEPTED);
        assertThat(steps(id)).contains("DELIVERY 2 DONE", "INSPECTION 2 DONE");
        assertThat(history(id)).containsSubsequence("CORRECTION_ASKED", "DELIVERED", "ACCEPTED");
    }

    @Test
    void lateDeliveryIsCountedInDaysAndThePenaltyIsProposedOnly() {
        inTheFirstLastWeek();
        assertThat(instalment(1).due()).isEqualTo(DUE);
        jobs.on(LATE, id);
        assertThat(line(id).late())
                .as("the delivery, and documents that nobody sent")
                .isEqualTo(2);
        deliver(1);
        accept(1);

        assertThat(instalment(1).lateDays()).isEqualTo(4);
        assertThat(instalment(1).proposedPenalty()).as("4 × 0.10 % × 30,000").isEqualTo(new BigDecimal("120.00"));
        assertThat(instalment(1).penalty()).as("never automatic").isNull();
        assertThatThrownBy(() -> does(officer, () -> instalments.penalty(id, 1, BigDecimal.TEN, "ส่งช้า")))
                .isInstanceOf(AccessDeniedException.class);
        refused(
                "refused.instalment.penalty",
                () -> does(head, () -> instalments.penalty(id, 1, new BigDecimal("10000.01"), "ส่งช้า")));
        does(head, () -> instalments.penalty(id, 1, new BigDecimal("60.50"), "ฝนตกหนัก"));
        assertThat(instalment(1).penalty()).isEqualByComparingTo("60.50");
    }

    /** The record says what is paid. */
    @Test
    void whileThePenaltyOfLateWorkIsUndecidedItIsNotedAndThereIsNoRecord() {
        inTheFirstLastWeek();
        jobs.on(LATE, id);
        deliver(1);
        accept(1);
        assertThat(instalment(1).penaltyUndecided()).isTrue();
        assertThat(waiting()).containsExactly(1);
        refused("refused.instalment.penalty-undecided", () -> as(officer, () -> instalments.acceptancePdf(id, 1)));

        does(head, () -> instalments.penalty(id, 1, BigDecimal.ZERO, "น้ำท่วม"));
        assertThat(instalment(1).penaltyUndecided()).isFalse();
        assertThat(waiting()).isEmpty();
        assertThat(as(officer, () -> instalments.acceptancePdf(id, 1))).isNotEmpty();
    }

    private List<Integer> waiting() {
        return as(head, () -> instalments.waiting(here)).stream()
                .filter(one -> one.contract().equals(id))
                .map(one -> one.instalment().number())
                .toList();
    }

    private void deliveredLateAndSentBack() {
        inTheFirstLastWeek();
        jobs.on(LATE, id);
        deliver(1);
        sendBack(1, "ขาดรายงาน");
        assertThat(instalment(1).lateDays())
                .as("11 − 7 November, while it is corrected")
                .isEqualTo(4);
        assertThat(instalment(1).due()).as("five working days from the return").isEqualTo(CORRECTED);
    }

    @Test
    void theDelayOfTheFirstDeliveryStaysWhenItsCorrectionIsInTime() {
        deliveredLateAndSentBack();
        jobs.on(CORRECTED, id);
        deliver(1);
        accept(1);

        Instalment accepted = instalment(1);
        assertThat(accepted.lateDays()).as("(11 − 7) + 0").isEqualTo(4);
        assertThat(accepted.deliveries()).containsExactly(new Delivery(DUE, LATE), new Delivery(CORRECTED, CORRECTED));
        assertThat(accepted.proposedPenalty()).as("4 × 0.10 % × 30,000").isEqualTo(new BigDecimal("120.00"));
        assertThat(accepted.penalty()).as("never automatic").isNull();
    }

    @Test
    void aCorrectionThatIsLateTooAddsItsDays() {
        deliveredLateAndSentBack();
        jobs.on(CORRECTED.plusDays(2), id);
        deliver(1);
        sendBack(1, "ยังขาด");
        LocalDate again = instalment(1).due();
        jobs.on(again.plusDays(1), id);
        deliver(1);
        accept(1);

        Instalment accepted = instalment(1);
        assertThat(accepted.deliveries()).extracting(Delivery::lateDays).containsExactly(4, 2, 1);
        assertThat(accepted.lateDays()).as("4 + 2 + 1").isEqualTo(7);
        assertThat(accepted.proposedPenalty()).as("7 × 0.10 % × 30,000").isEqualTo(new BigDecimal("210.00"));
    }

    @Test
    void aCorrectionAloneMayBeLate() {
        inTheFirstLastWeek();
        jobs.on(DUE, id);
        deliver(1);
        sendBack(1, "ขาดรายงาน");
        jobs.on(instalment(1).due().plusDays(3), id);
        deliver(1);
        accept(1);

        assertThat(instalment(1).lateDays()).as("0 + 3").isEqualTo(3);
        assertThat(instalment(1).proposedPenalty()).as("3 × 0.10 % × 30,000").isEqualTo(new BigDecimal("90.00"));
    }

    @Test
    void whatCameOnPaperMayHaveComeEarlier() {
        inTheFirstLastWeek();
        refused("refused.instalment.today", () -> deliver(analyst(id), 1, OCTOBER.plusDays(23)));
        jobs.on(LATE, id);
        refused("refused.instalment.delivered-on", () -> deliver(officer, 1, OCTOBER.plusDays(23)));
        refused("refused.instalment.delivered-on", () -> deliver(officer, 1, LATE.plusDays(1)));
        deliver(officer, 1, DUE);
        assertThat(instalment(1).deliveredOn()).isEqualTo(DUE);
        assertThat(instalment(1).lateDays()).isZero();
        assertThat(jdbc.sql("select done_on from eplan.hiring_step where contract_id = ? and kind = 'DELIVERY'")
                        .param(id.value())
                        .query(LocalDate.class)
                        .list())
                .as("the step is not late either")
                .containsExactly(DUE);
        sendBack(1, "ขาดรายงาน");
        refused("refused.instalment.delivered-on", () -> deliver(officer, 1, DUE));
    }

    @Test
    void nothingIsDeliveredOrAcceptedOutOfTurn() {
        jobs.on(OCTOBER, id);
        refused("refused.instalment.not-open", () -> deliver(1));
        inTheFirstLastWeek();
        refused("refused.instalment.not-delivered", () -> accept(1));
        deliver(1);
        refused("refused.instalment.delivered", () -> deliver(1));
        refused(
                "refused.instalment.inspectors",
                () -> does(officer, () -> instalments.accept(id, 1, List.of(" "), province.clock.today(), "")));
        refused(
                "refused.instalment.inspected-on",
                () -> does(
                        officer,
                        () -> instalments.accept(
                                id, 1, INSPECTORS, province.clock.today().plusDays(1), "")));
    }
}
