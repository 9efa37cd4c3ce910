package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HiringEvents.ContractMoved;
import eplan.hiring.HiringEvents.LaterDecided;
import eplan.hiring.HiringEvents.StepChased;
import eplan.hiring.HiringEvents.StepDatesMoved;
import eplan.hiring.HiringEvents.StepEscalationsWithdrawn;
import eplan.hiring.HiringEvents.StepsEnded;
import eplan.hiring.StepKind;
import eplan.inbox.WorkActs.WakeUp;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.sql.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Work on steps of the hiring cycle follows what becomes of them. */
@EplanTest
@Import({OpenHiring.class, HiringTables.class})
class HiringFollowerIT {

    @Autowired
    OpenHiring hiring;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkActs acts;

    private HiringStepId step;

    @BeforeEach
    void aStepIsOpen() {
        hiring.start();
        step = hiring.step(StepKind.INSPECTION);
    }

    @AfterEach
    void forget() {
        hiring.tables.forget();
    }

    private WorkItemId chasedByTheHead() {
        WorkItemId item = hiring.chased(step, 1, "HEAD");
        hiring.as(hiring.head, () -> {
            inbox.claim(item);
            return item;
        });
        return item;
    }

    private static long id(AccountId account) {
        return account.value();
    }

    @Test
    void oneRowIsChasedOverAllSpellsAndKeepsItsHolder() {
        WorkItemId item = chasedByTheHead();
        hiring.publish(new StepEscalationsWithdrawn(List.of(step), "DEADLINE_MOVED"));
        assertThat(hiring.column(item, "state")).isEqualTo("WITHDRAWN");
        assertThat(hiring.column(item, "end_reason")).isEqualTo("DEADLINE_MOVED");

        assertThat(hiring.chased(step, 1, "HEAD")).isEqualTo(item);
        assertThat(hiring.column(item, "state")).isEqualTo("OPEN");
        assertThat(hiring.column(item, "assignee_id")).isEqualTo(id(OpenHiring.account(hiring.head)));
    }

    @Test
    void whatClimbsToAnotherLevelIsFreeThere() {
        WorkItemId item = chasedByTheHead();
        assertThat(hiring.chased(step, 2, "HQ")).isEqualTo(item);
        assertThat(hiring.column(item, "assignee_id")).isNull();
        assertThat(hiring.column(item, "audience")).isEqualTo("HQ");
    }

    @Test
    void aPromiseLetsTheChaseSleepAndTellsWhoDoesTheStepWhatWasSaid() {
        WorkItemId todo = hiring.todo(step);
        WorkItemId chase = hiring.chased(step, 1, "HEAD");
        hiring.publish(new StepChased(step, "จะตรวจรับวันศุกร์", OpenHiring.TODAY, OpenHiring.TODAY.plusDays(4)));
        assertThat(hiring.column(chase, "asleep_until")).isEqualTo(Date.valueOf(OpenHiring.TODAY.plusDays(4)));
        assertThat(hiring.column(todo, "asleep_until")).isNull();
        assertThat(hiring.column(todo, "last_note")).isEqualTo("จะตรวจรับวันศุกร์");
    }

    @Test
    void theContractorIsNotToldWhatIsSaidOfThem() {
        HiringStepId delivery = hiring.step(StepKind.DELIVERY);
        WorkItemId todo = hiring.todo(delivery);
        hiring.publish(new StepChased(delivery, "โทรแล้วไม่รับสาย", OpenHiring.TODAY, null));
        assertThat(hiring.column(todo, "last_note")).isNull();
    }

    @Test
    void openWorkFollowsTheDate() {
        WorkItemId todo = hiring.todo(step);
        hiring.tables.one(
                "update eplan.hiring_step set extended_due = ? where id = ? returning id",
                OpenHiring.LATER,
                step.value());
        hiring.publish(new StepDatesMoved(List.of(step)));
        assertThat(hiring.column(todo, "due_on")).isEqualTo(Date.valueOf(OpenHiring.LATER));
    }

    @Test
    void nothingOfAStepThatIsDoneStaysOpen() {
        WorkItemId todo = hiring.todo(step);
        WorkItemId chase = hiring.chased(step, 1, "HEAD");
        hiring.tables.one(
                "update eplan.hiring_step set state = 'DONE', done_on = ?, done_due = ? where id = ? returning id",
                OpenHiring.TODAY,
                OpenHiring.LATE,
                step.value());
        hiring.publish(new StepsEnded(List.of(step)));
        assertThat(hiring.column(todo, "state")).isEqualTo("DONE");
        assertThat(hiring.column(chase, "state")).isEqualTo("DONE");
    }

    @Test
    void whatWaitsForADecisionWakesWhenItIsMade() {
        WorkItemId todo = hiring.todo(step);
        hiring.as(hiring.officer, () -> acts.snooze(Set.of(todo), OpenHiring.TODAY.plusDays(1), WakeUp.DECISION));
        assertThat(hiring.column(todo, "asleep_until")).isNotNull();
        hiring.publish(new LaterDecided(step, 1, true));
        assertThat(hiring.column(todo, "asleep_until")).isNull();
    }

    @Test
    void aContractThatMovesTakesItsWorkToTheOtherProvince() {
        WorkItemId todo = hiring.todo(step);
        WorkItemId delivery = hiring.todo(hiring.step(StepKind.DELIVERY));
        ProvinceId there = hiring.tables.province("76");
        long year = hiring.tables.year(there);
        hiring.tables.one("""
                with moved as (update eplan.hiring_step set hiring_year_id = ? where contract_id = ? returning id)
                select count(*) from moved""", year, hiring.contract);
        hiring.publish(new ContractMoved(new ContractId(hiring.contract), there));
        assertThat(hiring.column(todo, "province_id")).isEqualTo(there.value());
        assertThat(hiring.column(delivery, "province_id")).isEqualTo(there.value());
        assertThat(hiring.column(delivery, "assignee_id")).isEqualTo(id(OpenHiring.account(hiring.analyst)));
        assertThat(hiring.as(hiring.foreignHead, () -> inbox.item(todo)).id()).isEqualTo(todo);
    }
}
