package eplan.inbox;

import static eplan.inbox.OpenWork.account;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Notices;
import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.cycle.CycleEvents.Climbed;
import eplan.cycle.CycleEvents.PromiseBroken;
import eplan.people.Actor;
import eplan.shared.EntryRoundId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told of work: once, however much it is. */
@EplanTest
@Import(OpenWork.class)
class NoticesOfWorkIT {

    @Autowired
    OpenWork work;

    @Autowired
    WorkActs acts;

    @Autowired
    Notices notices;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    private List<EntryRoundId> rounds;

    @BeforeEach
    void threeOverdueRounds() {
        forget();
        rounds = work.start(3);
    }

    @AfterEach
    void forget() {
        work.jdbc.sql("delete from eplan.notice").update();
    }

    private List<Notice> latest(Actor of) {
        return work.as(of, () -> notices.latest(10));
    }

    private void told(List<?> events) {
        work.actors.asSystem(() -> transaction.execute(status -> {
            events.forEach(publisher::publishEvent);
            return true;
        }));
    }

    private void climbed(List<EntryRoundId> which) {
        told(which.stream().map(round -> new Climbed(round.value())).toList());
    }

    private void assign(Set<WorkItemId> items, Actor to) {
        work.as(work.head, () -> acts.assign(items, account(to), null));
    }

    @Test
    void whoIsGivenWorkIsToldOnceOfAllOfIt() {
        assign(work.escalated(rounds, 1), work.officer);
        assertThat(latest(work.officer)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.ASSIGNED);
            assertThat(notice.many()).isEqualTo(3);
            assertThat(notice.on()).isEqualTo(OpenWork.TODAY);
        });
        assertThat(latest(work.otherOfficer)).isEmpty();
    }

    @Test
    void oneItemIsNamed() {
        WorkItemId item = work.escalated(rounds.subList(0, 1), 1).iterator().next();
        assign(Set.of(item), work.officer);
        assertThat(latest(work.officer)).singleElement().satisfies(notice -> {
            assertThat(notice.about().item()).isEqualTo(item);
            assertThat(notice.about().laoTh()).isNotBlank();
            assertThat(notice.about().roundKey()).isEqualTo("plan");
            assertThat(notice.about().year()).isEqualTo(OpenWork.YEAR);
        });
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        assign(work.escalated(rounds, 1), work.head);
        assertThat(latest(work.head)).isEmpty();
    }

    @Test
    void whatClimbsInADayIsOneNoticeWithACount() {
        work.escalated(rounds, 2);
        climbed(rounds.subList(0, 2));
        climbed(rounds.subList(2, 3));
        assertThat(latest(work.head)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.ESCALATED);
            assertThat(notice.many()).isEqualTo(3);
        });
        assertThat(latest(work.officer)).isEmpty();
        assertThat(latest(work.headquarters)).isEmpty();
    }

    @Test
    void headquartersAreToldOfWhatClimbsToThem() {
        work.escalated(rounds, 3);
        climbed(rounds);
        assertThat(latest(work.headquarters))
                .singleElement()
                .satisfies(notice -> assertThat(notice.many()).isEqualTo(3));
        assertThat(latest(work.head)).isEmpty();
    }

    @Test
    void anotherNoticeBeginsOnceTheLastWasRead() {
        work.escalated(rounds, 2);
        climbed(rounds.subList(0, 2));
        work.as(work.head, () -> {
            notices.readUpTo(notices.latest(1).getFirst().at());
            return true;
        });
        climbed(rounds.subList(2, 3));
        assertThat(latest(work.head)).extracting(Notice::many).containsExactly(1L, 2L);
        assertThat(latest(work.head)).extracting(Notice::read).containsExactly(false, true);
    }

    @Test
    void aBrokenPromiseIsToldToWhoHasTheWork() {
        assign(work.escalated(rounds, 1), work.officer);
        work.jdbc.sql("delete from eplan.notice").update();
        told(List.of(new PromiseBroken(rounds.getFirst().value())));
        assertThat(latest(work.officer)).extracting(Notice::kind).containsExactly(Kind.PROMISE_BROKEN);
        assertThat(latest(work.otherOfficer)).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        work.escalated(rounds, 2);
        work.actors.asSystem(() -> transaction.execute(status -> {
            publisher.publishEvent(new Climbed(rounds.getFirst().value()));
            status.setRollbackOnly();
            return true;
        }));
        assertThat(latest(work.head)).isEmpty();
    }

    @Test
    void theActStandsThoughItsNoticesCannotBeWritten() {
        Set<WorkItemId> items = work.escalated(rounds, 1);
        work.jdbc
                .sql("alter table eplan.notice add constraint notice_test check (false) not valid")
                .update();
        try {
            assign(items, work.officer);
        } finally {
            work.jdbc
                    .sql("alter table eplan.notice drop constraint notice_test")
                    .update();
        }
        assertThat(items)
                .allSatisfy(item -> assertThat(work.assignee(item))
                        .isEqualTo(account(work.officer).value()));
        assertThat(latest(work.officer)).isEmpty();
    }
}
