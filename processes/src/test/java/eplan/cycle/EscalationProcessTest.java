package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.engine.DueJobs;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each path of {@code escalation}, with the real engine, database and calendar of FY2554. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class EscalationProcessTest {

    @Autowired
    CycleScenario play;

    @Autowired
    Chasing chasing;

    @Autowired
    EntryRounds rounds;

    @Autowired
    CaseHistory history;

    @Autowired
    DueJobs jobs;

    @Autowired
    CaseDiagram diagrams;

    @Test
    void escalatesOnceWhenTheDueDatePasses() {
        LaoId lao = play.opened();
        play.on(2011, 2, 28);
        assertThat(play.work(lao, "plan")).noneMatch(row -> row.startsWith("EXPEDITE"));
        play.on(2011, 3, 1);
        assertThat(play.work(lao, "plan")).containsOnlyOnce("EXPEDITE OFFICER OPEN 1");
        jobs.runUntilNoneDue();
        assertThat(play.work(lao, "plan"))
                .filteredOn(row -> row.startsWith("EXPEDITE"))
                .hasSize(1);
        assertThat(play.round(lao, "plan").standing()).isEqualTo(RoundStanding.OVERDUE);
    }

    @Test
    void climbsToTheHeadAndThenToHqWhenNobodyTouchesIt() {
        LaoId lao = overdue();
        play.on(2011, 3, 7);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
        play.on(2011, 3, 8);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE HEAD OPEN 2", "ON_BEHALF ANALYST OPEN 0");
        play.on(2011, 3, 15);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE HQ OPEN 3");
        play.on(2011, 6, 1);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE HQ OPEN 3");
        assertThat(play.round(lao, "plan").standing()).isEqualTo(RoundStanding.FAR_OVERDUE);
    }

    @Test
    void aPromiseLetsTheTaskSleepAndComesBackMarkedWhenItIsBroken() {
        LaoId lao = overdue();
        play.promise(lao, "plan", LocalDate.of(2011, 3, 10));
        play.on(2011, 3, 10);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
        assertThat(play.round(lao, "plan").escalation().promisedOn()).isEqualTo(LocalDate.of(2011, 3, 10));
        play.on(2011, 3, 11);
        assertThat(play.round(lao, "plan").escalation().promiseBroken()).isTrue();
        assertThat(play.events(lao)).containsSubsequence("ESCALATED", "PROMISED", "PROMISE_BROKEN");
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void aPromiseThatIsKeptEndsTheEscalationWithTheRound() {
        LaoId lao = overdue();
        play.promise(lao, "plan", LocalDate.of(2011, 3, 10));
        play.on(2011, 3, 9);
        play.record(lao, "plan");
        assertThat(play.work(lao, "plan")).noneMatch(row -> row.contains("OPEN"));
        play.on(2011, 3, 11);
        assertThat(play.events(lao)).doesNotContain("PROMISE_BROKEN");
        assertThat(play.round(lao, "plan").standing()).isEqualTo(RoundStanding.LATE);
    }

    @Test
    void refusesPromisesInThePastAndPastTheYear() {
        LaoId lao = overdue();
        assertThatThrownBy(() -> play.promise(lao, "plan", LocalDate.of(2011, 2, 28)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> play.promise(lao, "plan", LocalDate.of(2011, 10, 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aYearsLastRoundCanBePromisedInTheNextFiscalYear() {
        LaoId lao = play.opened();
        play.on(2011, 10, 3);
        play.promise(lao, "close-year", LocalDate.of(2011, 10, 14));
        assertThat(play.round(lao, "close-year").escalation().promisedOn()).isEqualTo(LocalDate.of(2011, 10, 14));
        assertThatThrownBy(() -> play.promise(lao, "close-year", LocalDate.of(2012, 10, 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPromiseThatWasKeptIsNotBrokenWhenTheAnalystReturnsTheRound() {
        LaoId lao = overdue();
        play.record(lao, "monthly-10"); // late, so that an analyst looks at what comes later
        play.promise(lao, "plan", LocalDate.of(2011, 3, 10));
        play.on(2011, 3, 9);
        play.record(lao, "plan");
        assertThat(play.round(lao, "plan").standing()).isEqualTo(RoundStanding.VERIFYING);
        play.on(2011, 3, 14);
        play.as(play.analyst(), () -> {
            rounds.returnForCorrection(play.id(lao, "plan"), List.of("vision-strategy"), "ขาดยุทธศาสตร์");
            return true;
        });
        play.on(2011, 3, 15);
        assertThat(play.events(lao)).contains("ROUND_RETURNED").doesNotContain("PROMISE_BROKEN");
        assertThat(play.work(lao, "plan"))
                .filteredOn(row -> row.contains("OPEN"))
                .anyMatch(row -> row.startsWith("EXPEDITE"));
    }

    @Test
    void whatClimbsIsFreeForTheNextLevel() {
        LaoId lao = overdue();
        long round = play.id(lao, "plan").value();
        play.jdbc
                .sql("update eplan.work_item set assignee_id = 1 where entry_round_id = ? and kind = 'EXPEDITE'")
                .param(round)
                .update();
        play.on(2011, 3, 8);
        assertThat(play.jdbc
                        .sql(
                                "select level, assignee_id from eplan.work_item where entry_round_id = ? and kind = 'EXPEDITE'")
                        .param(round)
                        .query()
                        .singleRow())
                .containsEntry("level", 2)
                .containsEntry("assignee_id", null);
    }

    @Test
    void nobodyIsLeftToEnterOnBehalfWhatWasRecorded() {
        LaoId lao = overdue();
        play.on(2011, 3, 8);
        assertThat(play.work(lao, "plan")).contains("ON_BEHALF ANALYST OPEN 0");
        play.record(lao, "monthly-10");
        play.record(lao, "plan");
        assertThat(play.work(lao, "plan"))
                .filteredOn(row -> row.contains("OPEN"))
                .containsExactly("VERIFY ANALYST OPEN 0");
    }

    @Test
    void whatOfficersWroteIsNotReadByTheLao() {
        LaoId lao = overdue();
        play.promise(lao, "plan", LocalDate.of(2011, 3, 10));
        assertThat(play.as(play.staff(lao), () -> history.of(lao, CycleScenario.YEAR, 50)))
                .anyMatch(event -> event.type().equals("PROMISED"))
                .noneMatch(event -> "รับปากว่าจะเสร็จ".equals(event.detail()));
        assertThat(play.as(play.officer(), () -> history.of(lao, CycleScenario.YEAR, 50)))
                .anyMatch(event -> "รับปากว่าจะเสร็จ".equals(event.detail()));
    }

    @Test
    void anOfficerPassesItUp() {
        LaoId lao = overdue();
        play.as(play.officer(), () -> {
            chasing.passUp(play.id(lao, "plan"), "นายกฯ ไม่รับสาย");
            return true;
        });
        assertThat(play.work(lao, "plan")).contains("EXPEDITE HEAD OPEN 2");
    }

    @Test
    void anOfficerSendsTheAnalyst() {
        LaoId lao = overdue();
        play.as(play.officer(), () -> {
            chasing.sendAnalyst(play.id(lao, "plan"), "ไม่มีเจ้าหน้าที่");
            return true;
        });
        assertThat(play.work(lao, "plan")).contains("ON_BEHALF ANALYST OPEN 0", "EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void movingTheDateLaterWithdrawsAndUndoBringsItBackWithItsLevel() {
        LaoId lao = overdue();
        play.on(2011, 3, 8);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE HEAD OPEN 2", "ON_BEHALF ANALYST OPEN 0");
        long change = play.move(lao, "plan", LocalDate.of(2011, 3, 31));
        assertThat(play.work(lao, "plan")).contains("EXPEDITE HEAD WITHDRAWN 2", "ON_BEHALF ANALYST WITHDRAWN 0");
        assertThat(play.round(lao, "plan").escalation().withdrawnReason()).isEqualTo("น้ำท่วม");
        jobs.runUntilNoneDue();
        assertThat(play.round(lao, "plan").standing()).isEqualTo(RoundStanding.UNTOUCHED);
        play.undo(change);
        jobs.runUntilNoneDue();
        assertThat(play.work(lao, "plan")).contains("EXPEDITE HEAD OPEN 2");
        assertThat(play.work(lao, "plan"))
                .filteredOn(row -> row.startsWith("EXPEDITE"))
                .hasSize(1);
    }

    @Test
    void undoBeforeTheEngineEndedTheEscalationKeepsItRunning() {
        LaoId lao = overdue();
        long change = play.move(lao, "plan", LocalDate.of(2011, 3, 31));
        play.undo(change);
        jobs.runUntilNoneDue();
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void theMovedDateEscalatesWhenItPasses() {
        LaoId lao = overdue();
        long change = play.move(lao, "plan", LocalDate.of(2011, 3, 31));
        play.on(2011, 3, 31);
        assertThat(play.work(lao, "plan")).noneMatch(row -> row.startsWith("EXPEDITE") && row.contains("OPEN"));
        play.on(2011, 4, 1);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
        play.undo(change);
    }

    @Test
    void movingTheDateBeforeTodayEscalatesAtOnce() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        long change = play.move(lao, "plan", LocalDate.of(2011, 1, 31));
        jobs.runUntilNoneDue();
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
        play.undo(change);
        jobs.runUntilNoneDue();
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER WITHDRAWN 1");
    }

    @Test
    void aLockThatPassesEndsTheEscalationAndTheRound() {
        LaoId lao = play.opened();
        play.on(2010, 11, 1);
        assertThat(play.work(lao, "close-previous")).contains("EXPEDITE OFFICER OPEN 1");
        play.on(2010, 12, 1);
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.NOT_RECEIVED);
        assertThat(play.work(lao, "close-previous")).contains("EXPEDITE OFFICER DONE 1");
    }

    @Test
    void monthlyRoundsAreChasedThreeWorkingDaysLater() {
        LaoId lao = play.opened();
        play.on(2010, 11, 3);
        assertThat(play.work(lao, "monthly-10")).noneMatch(row -> row.startsWith("EXPEDITE"));
        play.on(2010, 11, 4);
        assertThat(play.work(lao, "monthly-10")).contains("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void theDiagramShowsWhereTheCaseStands() {
        LaoId lao = overdue();
        var shown = play.as(play.officer(), () -> diagrams.of(play.id(lao, "plan")));
        assertThat(shown).extracting(CaseDiagram.Diagram::processId).containsExactly("entry-round", "escalation");
        assertThat(shown.get(0).activeIds()).contains("enter-item", "escalate");
        assertThat(shown.get(1).activeIds()).containsExactly("expedite");
    }

    private LaoId overdue() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
        return lao;
    }
}
