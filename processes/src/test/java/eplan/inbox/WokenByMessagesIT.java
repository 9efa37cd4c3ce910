package eplan.inbox;

import static eplan.inbox.OpenWork.NEXT_MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Messages;
import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.NewThread;
import eplan.correspondence.Messages.ThreadView;
import eplan.inbox.WorkActs.WakeUp;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Work that was put aside until a message comes: two rounds of one LAO, and one of another. */
@EplanTest
@Import(OpenWork.class)
class WokenByMessagesIT {

    private static final String NEXT_ROUND = """
            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number)
            select e.lao_year_id, e.lao_id, e.fiscal_year, r.id, 'OPEN', 'woken-test-' || e.lao_id
              from eplan.entry_round e join eplan.round r on r.fiscal_year = e.fiscal_year and r.key = 'budget-q2'
             where e.id = ? returning id""";

    @Autowired
    OpenWork work;

    @Autowired
    WorkActs acts;

    @Autowired
    Messages messages;

    private LaoId lao;
    private EntryRoundId plan;
    private WorkItemId ofPlan;
    private WorkItemId ofBudget;
    private WorkItemId ofNeighbour;

    @BeforeEach
    void threeThatWaitForAMessage() {
        List<EntryRoundId> rounds = work.start(2);
        plan = rounds.get(0);
        lao = new LaoId(number("select lao_id from eplan.entry_round where id = ?"));
        List<WorkItemId> overdue = List.copyOf(work.escalated(rounds, 1));
        ofPlan = overdue.get(0);
        ofNeighbour = overdue.get(1);
        EntryRoundId budget = new EntryRoundId(number(NEXT_ROUND));
        ofBudget = List.copyOf(work.toVerify(List.of(budget))).getFirst();
        work.as(work.officer, () -> acts.snooze(Set.of(ofPlan, ofBudget, ofNeighbour), NEXT_MONDAY, WakeUp.MESSAGE));
    }

    /** Threads hold on to the rounds that other tests clear. */
    @AfterEach
    void noThreads() {
        work.jdbc.sql("truncate eplan.thread cascade").update();
    }

    private long number(String sql) {
        return work.jdbc.sql(sql).param(plan.value()).query(Long.class).single();
    }

    private ThreadView opened(@Nullable EntryRoundId round) {
        var wanted = new NewThread(lao, round, Audience.ALL, false, "เอกสารแนบ", new NewMessage("ส่งแล้ว"));
        return work.as(work.head, () -> messages.open(wanted));
    }

    private List<WorkItemId> asleep() {
        return List.of(ofPlan, ofBudget, ofNeighbour).stream()
                .filter(item -> work.column(item, "asleep_until") != null)
                .toList();
    }

    private void sleepAgain(WorkItemId item) {
        work.as(work.officer, () -> acts.snooze(Set.of(item), NEXT_MONDAY, WakeUp.MESSAGE));
    }

    @Test
    void aMessageAboutARoundWakesTheWorkOfThatRound() {
        assertThat(asleep()).hasSize(3);
        opened(plan);
        assertThat(asleep()).containsExactly(ofBudget, ofNeighbour);
        assertThat(work.column(ofPlan, "wakes_on")).isNull();
        assertThat(work.column(ofPlan, "snoozed_by")).isNull();
    }

    @Test
    void aMessageAboutTheLaoWakesAllItsWork() {
        opened(null);
        assertThat(asleep()).containsExactly(ofNeighbour);
    }

    @Test
    void everyFurtherMessageWakesAgain() {
        ThreadView thread = opened(plan);
        sleepAgain(ofPlan);
        work.as(work.head, () -> messages.write(thread.id(), new NewMessage("แก้แล้ว")));
        assertThat(asleep()).containsExactly(ofBudget, ofNeighbour);
    }

    @Test
    void whatWaitsForSomethingElseSleepsOn() {
        work.as(work.officer, () -> acts.snooze(Set.of(ofPlan), NEXT_MONDAY, WakeUp.DECISION));
        opened(plan);
        opened(null);
        assertThat(asleep()).containsExactly(ofPlan, ofNeighbour);
    }

    @Test
    void onesOwnMessageWakesNothingOneWaitsWithOneself() {
        var wanted = new NewThread(lao, plan, Audience.ALL, false, "เอกสารแนบ", new NewMessage("ส่งหรือยัง"));
        ThreadView thread = work.as(work.officer, () -> messages.open(wanted));
        assertThat(asleep()).hasSize(3);
        work.as(work.head, () -> messages.write(thread.id(), new NewMessage("ส่งแล้ว")));
        assertThat(asleep()).containsExactly(ofBudget, ofNeighbour);
    }
}
