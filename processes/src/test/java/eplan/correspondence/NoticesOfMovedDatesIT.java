package eplan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.ChangeSetApplied;
import eplan.timeline.ChangeSetFailed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When headquarters move dates, everybody concerned has one notice, not one for each LAO. */
@EplanTest
class NoticesOfMovedDatesIT {

    @Autowired
    Notices notices;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    private Correspondents people;

    @BeforeEach
    void hire() {
        people = new Correspondents(actors, setup, clock, jdbc);
        jdbc.sql("delete from eplan.notice").update();
    }

    @AfterEach
    void forget() {
        people.forget();
        jdbc.sql("delete from eplan.notice").update();
    }

    private void moved(long changeSet, String reason, LaoId... laos) {
        happened(new ChangeSetApplied(changeSet, new FiscalYear(2554), reason, false, Set.of(laos)));
    }

    private void happened(ChangeSetApplied applied) {
        people.as(
                people.hq,
                () -> transaction.execute(status -> {
                    publisher.publishEvent(applied);
                    return true;
                }));
    }

    private List<Notice> latest(Actor of) {
        return people.as(of, () -> notices.latest(10));
    }

    @Test
    void officeHasOneNoticeOfManyLaos() {
        moved(7, "น้ำท่วม", people.lao, people.neighbour);
        assertThat(List.of(people.analyst, people.colleague, people.officer, people.head))
                .allSatisfy(person -> assertThat(latest(person)).singleElement().satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Kind.DATES_MOVED);
                    assertThat(notice.many()).isEqualTo(1);
                    assertThat(notice.about().lao()).isNull();
                    assertThat(notice.about().subject()).isEqualTo("น้ำท่วม");
                }));
    }

    @Test
    void staffHearOfTheirOwnLao() {
        moved(7, "น้ำท่วม", people.lao);
        assertThat(latest(people.staff)).singleElement().satisfies(notice -> {
            assertThat(notice.about().lao()).isEqualTo(people.lao);
            assertThat(notice.about().laoTh()).isNotBlank();
        });
        assertThat(latest(people.neighbourStaff)).isEmpty();
    }

    @Test
    void nobodyElseIsTold() {
        moved(7, "น้ำท่วม", people.lao);
        assertThat(List.of(people.foreigner, people.hq, people.helper, people.auditor))
                .allSatisfy(person -> assertThat(latest(person)).isEmpty());
    }

    @Test
    void secondMoveOfTheDayIsCounted() {
        moved(7, "น้ำท่วม", people.lao);
        moved(8, "วันหยุดพิเศษ", people.lao, people.neighbour);
        assertThat(latest(people.officer)).singleElement().satisfies(notice -> {
            assertThat(notice.many()).isEqualTo(2);
            assertThat(notice.about().subject()).isEqualTo("วันหยุดพิเศษ");
        });
        assertThat(latest(people.neighbourStaff))
                .singleElement()
                .satisfies(notice -> assertThat(notice.many()).isEqualTo(1));
    }

    @Test
    void whatIsPutBackIsSaidToBe() {
        moved(7, "น้ำท่วม", people.lao);
        happened(new ChangeSetApplied(7, new FiscalYear(2554), "ยกเลิกหนังสือ", true, Set.of(people.lao)));
        assertThat(List.of(people.officer, people.staff))
                .allSatisfy(person -> assertThat(latest(person))
                        .filteredOn(notice -> notice.kind() == Kind.DATES_PUT_BACK)
                        .singleElement()
                        .satisfies(notice -> {
                            assertThat(notice.many()).isEqualTo(1);
                            assertThat(notice.about().subject()).isEqualTo("ยกเลิกหนังสือ");
                        }));
        assertThat(latest(people.officer)).hasSize(2);
    }

    @Test
    void processOwnersHearOfWhatCouldNotBeApplied() {
        actors.asSystem(() -> transaction.execute(status -> {
            publisher.publishEvent(new ChangeSetFailed(7, new FiscalYear(2554), "งวดนี้ปิดรับแล้ว"));
            return true;
        }));
        assertThat(latest(people.hq)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.DATES_NOT_MOVED);
            assertThat(notice.about().subject()).isEqualTo("งวดนี้ปิดรับแล้ว");
        });
        assertThat(List.of(people.helper, people.auditor, people.officer, people.staff))
                .allSatisfy(person -> assertThat(latest(person)).isEmpty());
    }

    @Test
    void moveThatConcernsNoCaseIsToldToNobody() {
        moved(7, "น้ำท่วม");
        assertThat(latest(people.officer)).isEmpty();
    }
}
