package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Portfolios;
import eplan.registry.DayStarted;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The morning after somebody has left, nothing waits for them any more. */
@EplanTest
@Import(OpenWork.class)
class LeaversWorkIT {

    @Autowired
    OpenWork work;

    @Autowired
    Portfolios portfolios;

    @Autowired
    Inbox inbox;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enabled = false",
                "role = 'PROVINCIAL_OFFICER'",
                "province_id = (select id from eplan.province where code = '83')"
            })
    void theWorkOfAnAnalystWhoLeftIsNobodys(String left) {
        List<EntryRoundId> rounds = work.start(1);
        undone(() -> {
            give(rounds.getFirst(), work.analyst);
            WorkItemId verify = List.copyOf(work.toVerify(rounds)).getFirst();
            WorkItemId expedite = List.copyOf(work.escalated(rounds, 1)).getFirst();
            morning();
            assertThat(work.assignee(verify))
                    .isEqualTo(OpenWork.account(work.analyst).value());

            change(work.analyst, left);
            morning();

            assertThat(work.column(verify, "analyst_id")).isNull();
            assertThat(work.assignee(verify)).isNull();
            assertThat(work.column(expedite, "analyst_id")).isNull();
        });
    }

    @Test
    void whatSomebodyTookWhoLeftIsFree() {
        List<EntryRoundId> rounds = work.start(2);
        undone(() -> {
            List<WorkItemId> items = List.copyOf(work.escalated(rounds, 1));
            claim(work.officer, items.get(0));
            claim(work.otherOfficer, items.get(1));

            change(work.officer, "enabled = false");
            morning();

            assertThat(work.assignee(items.get(0))).isNull();
            assertThat(work.assignee(items.get(1)))
                    .isEqualTo(OpenWork.account(work.otherOfficer).value());
        });
    }

    private void undone(Runnable story) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            story.run();
        });
    }

    private void give(EntryRoundId round, Actor analyst) {
        LaoId lao = work.jdbc
                .sql("select lao_id from eplan.entry_round where id = ?")
                .param(round.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .single();
        work.as(work.head, () -> {
            portfolios.assign(
                    Objects.requireNonNull(work.head.province()),
                    Map.of(lao, OpenWork.account(analyst)),
                    "รับผิดชอบพื้นที่");
            return true;
        });
    }

    private void claim(Actor who, WorkItemId item) {
        work.as(who, () -> {
            inbox.claim(item);
            return true;
        });
    }

    private void change(Actor who, String how) {
        work.jdbc
                .sql("update eplan.account set " + how + " where id = ?")
                .param(OpenWork.account(who).value())
                .update();
    }

    private void morning() {
        events.publishEvent(new DayStarted(OpenWork.TODAY));
    }
}
