package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Work that officers put aside, with the real engine: the ladder never sleeps, and what they wait for wakes it. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class SnoozeProcessTest {

    private static final LocalDate BACK_ON = LocalDate.of(2011, 3, 21);

    @Autowired
    CycleScenario play;

    @Autowired
    WorkActs acts;

    @Autowired
    AccountOpening opening;

    @Test
    void snoozedWorkComesBackWhenTheEscalationClimbs() {
        LaoId lao = snoozed(WakeUp.DECISION);
        play.on(2011, 3, 7);
        assertThat(asleepUntil(lao)).isEqualTo(BACK_ON.minusDays(1));
        play.on(2011, 3, 8);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE HEAD OPEN 2");
        assertThat(asleepUntil(lao)).isNull();
    }

    @Test
    void snoozedWorkComesBackWhenSomethingIsRecorded() {
        LaoId lao = snoozed(WakeUp.RECORDED);
        play.recordItem(lao, "plan", play.round(lao, "plan").items().getFirst().item());
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
        assertThat(asleepUntil(lao)).isNull();
    }

    /** An LAO whose plan is overdue, and whose escalation an officer put aside. */
    private LaoId snoozed(WakeUp event) {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        play.as(officer(), () -> acts.snooze(Set.of(expedite(lao)), BACK_ON, event));
        assertThat(asleepUntil(lao)).isEqualTo(BACK_ON.minusDays(1));
        return lao;
    }

    private Actor officer() {
        var account = new NewAccount("snoozing", play.officer().name(), Role.PROVINCIAL_OFFICER, play.province(), null);
        if (!play.asSystem(() -> opening.exists(account.username()))) {
            play.asSystem(() -> opening.open(account, "password-1"));
        }
        long id = play.jdbc
                .sql("select id from eplan.account where username = ?")
                .param(account.username())
                .query(Long.class)
                .single();
        return new Actor(new AccountId(id), account.displayName(), account.role(), account.province(), null);
    }

    private WorkItemId expedite(LaoId lao) {
        return new WorkItemId(play.jdbc
                .sql("select id from eplan.work_item where entry_round_id = ? and kind = 'EXPEDITE'")
                .param(play.id(lao, "plan").value())
                .query(Long.class)
                .single());
    }

    private @Nullable LocalDate asleepUntil(LaoId lao) {
        return play.jdbc
                .sql("select asleep_until from eplan.work_item where id = ?")
                .param(expedite(lao).value())
                .query((row, n) -> new Asleep(row.getObject("asleep_until", LocalDate.class)))
                .single()
                .until();
    }

    private record Asleep(@Nullable LocalDate until) {}
}
