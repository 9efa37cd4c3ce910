package eplan.hiring;

import static eplan.hiring.Instalments.State.ACCEPTED;
import static eplan.hiring.Instalments.State.CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.ContractEnds.Ending;
import eplan.hiring.ContractEnds.Over;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** October is accepted in its last week, on the 26th, and the contract ends before October does. */
class AcceptedBeyondTheEndProcessTest extends ContractWork {

    private static final LocalDate ACCEPTED_ON = LocalDate.of(2036, 10, 26);
    private static final LocalDate LAST_DAY = LocalDate.of(2036, 10, 27);
    private static final String WHY = "ขอเลิกสัญญา";

    /** 28 to 31 October: 10,000 − 10,000 × 27 / 31, which is 8,709.677…. */
    private static final Over FOUR_DAYS = new Over(1, 4, new BigDecimal("10000.00"), new BigDecimal("1290.32"));

    @BeforeEach
    void octoberIsAcceptedInItsLastWeek() {
        inTheFirstLastWeek();
        deliver(1);
        jobs.on(ACCEPTED_ON, id);
        accept(1);
    }

    private Ending preview(LocalDate lastDay) {
        return as(officer, () -> ends.previewEnd(id, lastDay));
    }

    @Test
    void thePreviewTellsWhatWasAcceptedForDaysAfterTheLastOne() {
        assertThat(preview(LAST_DAY).over()).containsExactly(FOUR_DAYS);
        assertThat(preview(LAST_DAY).cut()).isNull();
        assertThat(preview(LocalDate.of(2036, 10, 31)).over())
                .as("it ends with October")
                .isEmpty();
    }

    @Test
    void theEndIsOnRecordWithItAndNothingIsKeptByItself() {
        does(head, () -> ends.terminate(id, LAST_DAY, WHY));
        jobs.run(id);

        assertThat(states()).containsExactly(ACCEPTED, CANCELLED, CANCELLED);
        assertThat(instalment(1).amount()).isEqualTo(new BigDecimal("10000.00"));
        assertThat(instalment(1).penalty()).isNull();
        assertThat(said())
                .isEqualTo(WHY + " · ตรวจรับงวดที่ 1 แล้ว เกินวันสุดท้าย 4 วัน คิดตามวันเป็นเงิน 1,290.32 บาท");
        assertThat(as(officer, () -> contracts.view(id)).endReason()).isEqualTo(WHY);
        assertThat(as(officer, () -> ends.previewTerm(id)).over())
                .as("as long as it runs")
                .containsExactly(FOUR_DAYS);
    }

    @Test
    void anEndWithTheInstalmentIsOnRecordWithItsReasonAlone() {
        does(head, () -> ends.terminate(id, LocalDate.of(2036, 10, 31), WHY));
        assertThat(said()).isEqualTo(WHY);
    }

    private String said() {
        return jdbc.sql("select detail from eplan.hiring_event where contract_id = ? and type = 'CONTRACT_TERMINATED'")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
