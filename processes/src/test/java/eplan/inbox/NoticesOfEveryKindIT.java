package eplan.inbox;

import static eplan.inbox.OpenWork.account;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Messages;
import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.NewThread;
import eplan.correspondence.Notices;
import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.cycle.CaseEventType;
import eplan.cycle.CycleEvents.Climbed;
import eplan.cycle.CycleEvents.ExtensionAsked;
import eplan.cycle.CycleEvents.ExtensionDecided;
import eplan.cycle.CycleEvents.ItemHappened;
import eplan.cycle.CycleEvents.PromiseBroken;
import eplan.cycle.CycleEvents.Reminded;
import eplan.cycle.RoundState;
import eplan.inbox.WorkRows.NewWork;
import eplan.people.Actor;
import eplan.people.PortfolioChanged;
import eplan.people.PortfolioChanged.Move;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import eplan.timeline.ChangeSetApplied;
import eplan.timeline.ChangeSetFailed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** For each kind of notice: what happens, who is told of it, and that nobody else is. */
@EplanTest
@Import(OpenWork.class)
class NoticesOfEveryKindIT {

    @Autowired
    OpenWork work;

    @Autowired
    Messages messages;

    @Autowired
    Notices notices;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    private ToldPeople people;
    private EntryRoundId round;
    private LaoId lao;

    @BeforeEach
    void twoOverdueRounds() {
        people = new ToldPeople(work);
        people.forget();
        round = work.start(2).getFirst();
        people.hire();
        lao = Objects.requireNonNull(people.staff.lao());
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "HIRING_.*")
    void whomItIsForIsToldOnceAndNobodyElse(Kind kind) {
        List<Actor> whom = happens(kind);
        assertThat(people.everybody())
                .filteredOn(person -> told(person, kind) > 0)
                .containsExactlyInAnyOrderElementsOf(whom)
                .allSatisfy(person -> assertThat(told(person, kind)).isEqualTo(1));
    }

    private long told(Actor person, Kind kind) {
        return latest(person).stream().filter(notice -> notice.kind() == kind).count();
    }

    private List<Notice> latest(Actor person) {
        return work.as(person, () -> notices.latest(10));
    }

    /** @return who is to be told; a new kind needs a line here */
    private List<Actor> happens(Kind kind) {
        return switch (kind) {
            case ASSIGNED -> toldOf(new Assigned(escalated(1), account(work.officer), null), work.officer);
            case PORTFOLIO -> toldOf(given(), work.analyst);
            case ESCALATED -> {
                escalated(2);
                yield toldOf(new Climbed(round.value()), work.head);
            }
            case PROMISE_BROKEN -> {
                people.give(escalated(1), work.otherOfficer);
                yield toldOf(new PromiseBroken(round.value()), work.otherOfficer);
            }
            case EXTENSION_ASKED -> {
                work.rows.add(new NewWork(null, WorkKind.EXTENSION, round.value(), null, null, null, "HEAD"));
                yield toldOf(new ExtensionAsked(round.value(), 1), work.head);
            }
            case EXTENSION_GRANTED -> toldOf(decided(true), people.staff, work.analyst);
            case EXTENSION_REFUSED -> toldOf(decided(false), people.staff, work.analyst);
            case DISPUTED -> toldOf(item(CaseEventType.ITEM_DISPUTED), work.officer, work.otherOfficer);
            case MENTIONED -> written(work.analyst);
            case MESSAGE -> written(people.staff);
            case REMINDED -> toldOf(new Reminded(round.value(), OpenWork.TODAY), people.staff);
            case ON_BEHALF_DONE -> toldOf(item(CaseEventType.ITEM_COMPLETED_ON_BEHALF), people.staff);
            case RETURNED -> toldOf(item(CaseEventType.ITEM_SENT_BACK), people.staff);
            case DATES_MOVED -> moved(false);
            case DATES_PUT_BACK -> moved(true);
            // for process owners, of whom there are none here
            case DATES_NOT_MOVED ->
                toldOf(new ChangeSetFailed(1, new FiscalYear(2557), "มีผู้อื่นเลื่อนวันไปก่อนแล้ว"));
            default -> throw new IllegalArgumentException(kind + ": see HiringNoticesIT");
        };
    }

    private List<Actor> moved(boolean undone) {
        return toldOf(
                new ChangeSetApplied(1, new FiscalYear(2557), "น้ำท่วม", undone, Set.of(lao)),
                people.staff,
                work.analyst,
                people.otherAnalyst,
                work.officer,
                work.otherOfficer,
                work.head);
    }

    private List<Actor> toldOf(Object event, Actor... whom) {
        publish(event);
        return List.of(whom);
    }

    private void publish(Object... events) {
        work.actors.asSystem(() -> transaction.execute(status -> {
            List.of(events).forEach(publisher::publishEvent);
            return true;
        }));
    }

    private Set<WorkItemId> escalated(int level) {
        return work.escalated(List.of(round), level);
    }

    private PortfolioChanged given() {
        List<Move> moves = List.of(new Move(lao, null, account(work.analyst)));
        return new PortfolioChanged(Objects.requireNonNull(work.head.province()), moves, "รับผิดชอบพื้นที่");
    }

    private ExtensionDecided decided(boolean granted) {
        return new ExtensionDecided(round.value(), people.request(round, work.analyst), granted);
    }

    private ItemHappened item(CaseEventType type) {
        return new ItemHappened(round.value(), RoundState.OPEN, type, "three-year-plan", "ยอดไม่ตรง");
    }

    /** The head writes to the LAO and names the analyst, who is told of that instead. */
    private List<Actor> written(Actor whom) {
        NewMessage first = new NewMessage("ขาดข้อบัญญัติ", List.of(account(work.analyst)), List.of());
        work.as(work.head, () -> messages.open(new NewThread(lao, null, Audience.ALL, false, "เอกสารแนบ", first)));
        return List.of(whom);
    }

    @Test
    void whatGoesWrongWithOneKindLeavesTheOthers() {
        escalated(2);
        work.jdbc
                .sql("alter table eplan.notice add constraint notice_test check (kind <> 'ESCALATED') not valid")
                .update();
        try {
            publish(new Climbed(round.value()), new Reminded(round.value(), OpenWork.TODAY));
        } finally {
            work.jdbc
                    .sql("alter table eplan.notice drop constraint notice_test")
                    .update();
        }
        assertThat(latest(work.head)).isEmpty();
        assertThat(latest(people.staff)).extracting(Notice::kind).containsExactly(Kind.REMINDED);
    }

    @Test
    void analystsAreRemindedOfTheirOwnRoundOnceADayHoweverManyLaosTheyHave() {
        List<EntryRoundId> verified = people.roundsOfAnalysts();
        people.portfolioOf(work.analyst);
        publish(new Reminded(verified.getFirst().value(), OpenWork.TODAY));
        publish(new Reminded(verified.getLast().value(), OpenWork.TODAY));
        assertThat(latest(work.analyst)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.REMINDED);
            assertThat(notice.many()).isEqualTo(2);
            assertThat(notice.about().item()).isNotNull();
            assertThat(notice.about().roundKey()).isEqualTo("verify-q2");
        });
        assertThat(List.of(people.staff, people.otherAnalyst, work.officer, work.head))
                .allSatisfy(other -> assertThat(latest(other)).isEmpty());
    }

    @Test
    void everyAnalystIsRemindedOfTheLaosThatAreNobodys() {
        publish(new Reminded(people.roundsOfAnalysts().getFirst().value(), OpenWork.TODAY));
        assertThat(List.of(work.analyst, people.otherAnalyst))
                .allSatisfy(analyst -> assertThat(latest(analyst)).hasSize(1));
        assertThat(List.of(people.staff, work.officer, work.head, work.foreignOfficer))
                .allSatisfy(other -> assertThat(latest(other)).isEmpty());
    }
}
