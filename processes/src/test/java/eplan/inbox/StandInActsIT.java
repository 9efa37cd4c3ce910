package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.cycle.Chasing;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.WorkActs.Result;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.shared.EntryRoundId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Notes for many that an officer asks for in the head's place. */
@EplanTest
@Import(OpenWork.class)
class StandInActsIT {

    private static final ChaseNote NOTE = new ChaseNote(Channel.LETTER, "ปลัด", "ส่งหนังสือเร่งรัดแล้ว", null);

    @Autowired
    OpenWork work;

    @Autowired
    WorkActs acts;

    @Autowired
    PlannedActs planned;

    @Autowired
    Chasing chasing;

    @Autowired
    Substitutions substitutions;

    @AfterEach
    void theHeadIsBack() {
        work.jdbc.sql("delete from eplan.substitution").update();
    }

    private long notedForTheHead(Set<WorkItemId> items) {
        theHeadIsAway();
        return work.as(
                work.officer, () -> substitutions.actingFor(OpenWork.account(work.head), () -> acts.note(items, NOTE)));
    }

    private void theHeadIsAway() {
        work.as(work.head, () -> {
            substitutions.arrange(
                    OpenWork.account(work.head),
                    List.of(new Stand(
                            OpenWork.account(work.officer), OpenWork.TODAY, OpenWork.NEXT_MONDAY, Scope.EVERYTHING)),
                    "ไปราชการ");
            return true;
        });
    }

    private Progress progress(long act) {
        return work.as(work.officer, () -> acts.progress(act));
    }

    @Test
    void tenSecondsLaterTheyStandUnderBothNames() {
        List<EntryRoundId> rounds = work.start(2);
        long act = notedForTheHead(work.escalated(rounds, 2));
        work.due(act);
        planned.run();
        assertThat(progress(act).notDone()).isEmpty();
        assertThat(work.as(work.officer, () -> chasing.notes(rounds.getFirst())))
                .extracting(ChaseNoteView::by, ChaseNoteView::forName)
                .containsExactly(tuple(work.officer.name(), work.head.name()));
    }

    @Test
    void whatTheyHideStandsUnderBothNamesAlsoWhenTheNextIsTakenBack() {
        Set<WorkItemId> items = work.escalated(work.start(1), 2);
        theHeadIsAway();
        work.as(
                work.officer,
                () -> substitutions.actingFor(
                        OpenWork.account(work.head), () -> acts.snooze(items, OpenWork.NEXT_MONDAY, null)));
        hiddenByTheOfficerForTheHead(items.iterator().next());
        long again = work.as(work.head, () -> acts.snooze(items, OpenWork.TODAY.plusDays(1), null))
                .act();
        assertThat(work.column(items.iterator().next(), "snoozed_for")).isNull();
        work.as(work.head, () -> acts.undo(again));
        hiddenByTheOfficerForTheHead(items.iterator().next());
    }

    private void hiddenByTheOfficerForTheHead(WorkItemId item) {
        assertThat(work.column(item, "snoozed_by")).isEqualTo(work.officer.name());
        assertThat(work.column(item, "snoozed_for")).isEqualTo(work.head.name());
    }

    @Test
    void endedMeanwhileNothingIsDone() {
        List<EntryRoundId> rounds = work.start(2);
        long act = notedForTheHead(work.escalated(rounds, 2));
        work.jdbc.sql("update eplan.substitution set ended_on = from_on").update();
        work.due(act);
        planned.run();
        assertThat(rounds).allMatch(round -> work.notes(round) == 0);
        assertThat(progress(act).notDone())
                .hasSize(2)
                .extracting(Result::outcome)
                .containsOnly(Outcome.GONE);
    }
}
