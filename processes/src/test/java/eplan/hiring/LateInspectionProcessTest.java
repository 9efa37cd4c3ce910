package eplan.hiring;

import static eplan.hiring.Instalments.State.OPEN;
import static eplan.hiring.Instalments.State.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Instalments.Delivery;
import eplan.shared.Refused;
import eplan.timeline.Holidays;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** October is delivered in time and inspected late, so that November opens late: that does not count against the analyst. */
class LateInspectionProcessTest extends ContractWork {

    private static final LocalDate NOVEMBERS_LAST_WEEK = LocalDate.of(2036, 11, 24);

    /** A Friday, two weeks after November's agreed date. */
    private static final LocalDate ACCEPTED = LocalDate.of(2036, 12, 19);

    /** Five working days after it, a Friday too. */
    private static final LocalDate DUE = LocalDate.of(2036, 12, 26);

    private static final LocalDate MONDAY = LocalDate.of(2036, 12, 29);

    /** Of no shipped holiday, so that it marks what these tests put. */
    private static final String SOURCE = "ทดสอบวันหยุดหลังตรวจรับช้า";

    @Autowired
    Holidays holidays;

    @AfterEach
    void asShipped() {
        jdbc.sql("delete from eplan.holiday where source = ?").param(SOURCE).update();
    }

    private void octoberIsDeliveredInTime() {
        inTheFirstLastWeek();
        deliver(1);
    }

    private void octoberIsAcceptedLate() {
        octoberIsDeliveredInTime();
        jobs.on(ACCEPTED, id);
        accept(1);
    }

    /** How often somebody was told to chase November's delivery. */
    private long chased() {
        return jdbc.sql("""
                        select count(*) from eplan.hiring_spell e join eplan.hiring_step s on s.id = e.step_id
                         where s.contract_id = ? and s.kind = 'DELIVERY' and s.instalment = 2""").param(id.value()).query(Long.class).single();
    }

    @Test
    void whatOpensAfterItsAgreedDateIsDueCountedFromTheDayOnWhichItOpens() {
        octoberIsDeliveredInTime();
        assertThat(instalment(2).due()).as("as agreed").isBefore(ACCEPTED);
        jobs.on(ACCEPTED, id);
        accept(1);

        assertThat(instalment(2).state()).isEqualTo(OPEN);
        assertThat(instalment(2).due()).isEqualTo(DUE);
        assertThat(chased()).as("not overdue at birth").isZero();
        jobs.on(DUE, id);
        assertThat(chased()).isZero();
    }

    @Test
    void whoDeliversInTimeAfterALateInspectionHasNoLateDaysAndNoPenalty() {
        octoberIsAcceptedLate();
        jobs.on(DUE, id);
        deliver(2);
        accept(2);

        assertThat(instalment(2).deliveries()).containsExactly(new Delivery(DUE, DUE));
        assertThat(instalment(2).lateDays()).isZero();
        assertThat(instalment(2).proposedPenalty()).isEqualByComparingTo("0");
        assertThat(instalment(2).penaltyUndecided()).isFalse();
        assertThat(as(officer, () -> instalments.acceptancePdf(id, 2))).isNotEmpty();
    }

    @Test
    void whoTakesLongerThanTheDaysAgreedIsLateFromThen() {
        octoberIsAcceptedLate();
        jobs.on(MONDAY, id);
        assertThat(chased()).isPositive();
        deliver(2);
        accept(2);

        assertThat(instalment(2).lateDays()).as("29 − 26 December").isEqualTo(3);
        assertThat(instalment(2).proposedPenalty()).as("3 × 0.10 % × 30,000").isEqualByComparingTo("90.00");
    }

    @Test
    void anInspectionBeforeTheLastDayLeavesTheAgreedDateAsItIs() {
        octoberIsDeliveredInTime();
        LocalDate agreed = instalment(2).due();
        jobs.on(NOVEMBERS_LAST_WEEK.plusDays(4), id);
        assertThat(instalment(2).state()).isEqualTo(PLANNED);
        accept(1);

        assertThat(instalment(2).state()).isEqualTo(OPEN);
        assertThat(instalment(2).due()).isEqualTo(agreed);
    }

    @Test
    void aHolidayIsCountedFromTheDayOnWhichItOpenedToo() {
        octoberIsAcceptedLate();
        LocalDate tuesday = LocalDate.of(2036, 12, 23);
        does(HQ, () -> holidays.put(new Holiday(tuesday, "วันหยุดพิเศษ", "", Kind.SPECIAL, SOURCE, ""), "มติ ครม."));
        assertThat(instalment(2).due()).isEqualTo(MONDAY);

        does(HQ, () -> holidays.remove(tuesday, "ยกเลิกมติ"));
        assertThat(instalment(2).due()).isEqualTo(DUE);
    }

    @Test
    void whatWaitsForAnInspectionSaysSo() {
        octoberIsDeliveredInTime();
        jobs.on(NOVEMBERS_LAST_WEEK.minusDays(1), id);
        refused("refused.instalment.not-open", () -> deliver(2));

        jobs.on(NOVEMBERS_LAST_WEEK, id);
        assertThatThrownBy(() -> deliver(2)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("refused.instalment.waits");
            assertThat(no.params()).containsExactly(2, 1);
        });
    }
}
