package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringSteps.StepView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An inspection that was made in time and is recorded when its date is over. */
class RecordedLaterProcessTest extends ContractWork {

    /** A Friday. */
    private static final LocalDate DELIVERED = LocalDate.of(2036, 11, 7);

    private static final LocalDate INSPECTED = LocalDate.of(2036, 11, 13);

    /** Five working days after the delivery. */
    private static final LocalDate DUE = LocalDate.of(2036, 11, 14);

    /** A Monday. */
    private static final LocalDate RECORDED = LocalDate.of(2036, 11, 17);

    @Autowired
    HiringSteps hiringSteps;

    @BeforeEach
    void overdueAndEscalated() {
        inTheFirstLastWeek();
        jobs.on(DELIVERED, id);
        deliver(1);
        jobs.on(RECORDED, id);
        assertThat(inspection().dueOn()).isEqualTo(DUE);
        assertThat(inspection().standing()).isEqualTo(RoundStanding.OVERDUE);
        assertThat(escalation()).containsExactly("OPEN");
    }

    private StepView inspection() {
        return as(officer, () -> hiringSteps.ofContract(id)).stream()
                .filter(step -> step.kind() == StepKind.INSPECTION)
                .findFirst()
                .orElseThrow();
    }

    private List<String> escalation() {
        return jdbc.sql("""
                        select p.state from eplan.hiring_spell p join eplan.hiring_step s on s.id = p.step_id
                         where s.contract_id = ? and s.kind = 'INSPECTION'""").param(id.value()).query(String.class).list();
    }

    private void accept(LocalDate on) {
        does(officer, () -> instalments.accept(id, 1, INSPECTORS, on, "ครบถ้วน"));
        jobs.run(id);
    }

    @Test
    void isNotLateAndItsEscalationEnds() {
        accept(INSPECTED);

        assertThat(inspection().doneOn()).isEqualTo(INSPECTED);
        assertThat(inspection().standing()).isEqualTo(RoundStanding.ON_TIME);
        assertThat(escalation()).containsExactly("ENDED");
        assertThat(instalment(1).acceptedOn()).isEqualTo(INSPECTED);
        assertThat(said()).as("the history says on which day it was").isEqualTo("13 พฤศจิกายน 2579 · ครบถ้วน");
    }

    private String said() {
        return jdbc.sql("select detail from eplan.hiring_event where contract_id = ? and type = 'ACCEPTED'")
                .param(id.value())
                .query(String.class)
                .single();
    }

    @Test
    void madeAfterItsDateItIsLate() {
        accept(RECORDED);

        assertThat(inspection().doneOn()).isEqualTo(RECORDED);
        assertThat(inspection().standing()).isEqualTo(RoundStanding.LATE);
    }

    @Test
    void cannotHaveBeenBeforeTheDelivery() {
        refused("refused.instalment.inspected-on", () -> accept(DELIVERED.minusDays(1)));
        refused("refused.instalment.inspected-on", () -> accept(RECORDED.plusDays(1)));
    }

    /** Who is to correct something learns of it when it is recorded. */
    @Test
    void aCorrectionIsCountedFromTheDayOfTheRecord() {
        does(officer, () -> instalments.sendBack(id, 1, INSPECTORS, INSPECTED, "ขาดรายงาน"));
        jobs.run(id);

        assertThat(inspection().doneOn()).isEqualTo(INSPECTED);
        assertThat(inspection().standing()).isEqualTo(RoundStanding.ON_TIME);
        assertThat(escalation()).containsExactly("ENDED");
        assertThat(instalment(1).due())
                .as("five working days after 17 November")
                .isEqualTo(LocalDate.of(2036, 11, 24));
    }
}
