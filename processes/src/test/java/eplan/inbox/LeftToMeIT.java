package eplan.inbox;

import static eplan.inbox.OpenWork.account;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.inbox.Inbox.Day;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.Actor;
import eplan.shared.EntryRoundId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is left to somebody: their own and nobody's, without what stands above them, as mails and calendars tell it. */
@EplanTest
@Import(OpenWork.class)
class LeftToMeIT {

    private static final Filter LEFT = Filter.of(Who.LEFT_TO_ME);

    @Autowired
    OpenWork work;

    @Autowired
    Inbox inbox;

    private WorkItemId ofOfficers;
    private WorkItemId ofTheHead;
    private WorkItemId ofHeadquarters;

    @BeforeEach
    void oneOfEachLevel() {
        forget();
        List<EntryRoundId> rounds = work.start(3);
        ofOfficers = at(1, rounds.get(0));
        ofTheHead = at(2, rounds.get(1));
        ofHeadquarters = at(3, rounds.get(2));
    }

    @AfterEach
    void forget() {
        work.jdbc.sql("delete from eplan.substitution").update();
    }

    private WorkItemId at(int level, EntryRoundId round) {
        return work.escalated(List.of(round), level).iterator().next();
    }

    private List<WorkItemId> left(Actor who) {
        List<WorkItemId> left = work.as(
                who,
                () -> Stream.of(Group.values())
                        .flatMap(group -> inbox.ids(LEFT, group, WorkActs.MOST).stream())
                        .toList());
        assertThat(left).containsExactlyInAnyOrderElementsOf(freeOrOwnThatMayBeTaken(who));
        return left;
    }

    private List<WorkItemId> freeOrOwnThatMayBeTaken(Actor who) {
        return work.as(
                who,
                () -> Stream.of(Group.values())
                        .flatMap(group -> inbox.page(Filter.ALL, group, null, 200).stream())
                        .filter(item -> item.mayTake() && (item.mine() || item.assignee() == null))
                        .map(WorkItemView::id)
                        .toList());
    }

    private void officerStandsInForTheHead(String scope, @Nullable String kind) {
        work.jdbc
                .sql("""
                        insert into eplan.substitution (absent_id, substitute_id, from_on, to_on, scope, kind, reason, by_name)
                        values (:head, :officer, :day, :day, :scope, :kind, 'ลาป่วย', 'ACTS-HEAD')""")
                .param("head", account(work.head).value())
                .param("officer", account(work.officer).value())
                .param("day", OpenWork.TODAY)
                .param("scope", scope)
                .param("kind", kind)
                .update();
    }

    @Test
    void whatStandsAboveSomebodyIsNotLeftToThem() {
        assertThat(left(work.officer)).containsExactly(ofOfficers);
        assertThat(left(work.head)).containsExactlyInAnyOrder(ofOfficers, ofTheHead);
        assertThat(left(work.headquarters)).contains(ofHeadquarters).doesNotContain(ofOfficers, ofTheHead);
    }

    @Test
    void whatAColleagueHasIsNotLeftToThem() {
        work.jdbc
                .sql("update eplan.work_item set assignee_id = ? where id = ?")
                .params(account(work.otherOfficer).value(), ofOfficers.value())
                .update();
        assertThat(left(work.officer)).isEmpty();
        assertThat(left(work.otherOfficer)).containsExactly(ofOfficers);
    }

    @Test
    void whoStandsInForTheHeadIsLeftTheHeadsToo() {
        officerStandsInForTheHead("ALL", null);
        assertThat(left(work.officer)).containsExactlyInAnyOrder(ofOfficers, ofTheHead);
    }

    @Test
    void whoStandsInForOneKindOfWorkIsLeftThatKindOnly() {
        officerStandsInForTheHead("KIND", WorkKind.VERIFY.name());
        assertThat(left(work.officer)).containsExactly(ofOfficers);
        forget();
        officerStandsInForTheHead("KIND", WorkKind.EXPEDITE.name());
        assertThat(left(work.officer)).containsExactlyInAnyOrder(ofOfficers, ofTheHead);
    }

    @Test
    void isCountedByRoundAndDay() {
        LocalDate due = LocalDate.of(2014, 2, 28);
        assertThat(days(Filter.ALL, EnumSet.allOf(Group.class)))
                .singleElement()
                .satisfies(day ->
                        assertThat(List.of(day.on(), day.asleep(), day.many())).isEqualTo(List.of(due, false, 3L)));
        work.jdbc
                .sql("update eplan.work_item set asleep_until = ? where id = ?")
                .params(OpenWork.NEXT_MONDAY, ofOfficers.value())
                .update();
        assertThat(days(LEFT, EnumSet.of(Group.ASLEEP)))
                .singleElement()
                .satisfies(day -> assertThat(List.of(day.on(), day.asleep(), day.many()))
                        .isEqualTo(List.of(OpenWork.NEXT_MONDAY, true, 1L)));
        assertThat(days(LEFT, EnumSet.complementOf(EnumSet.of(Group.ASLEEP)))).isEmpty();
        assertThat(days(LEFT, EnumSet.noneOf(Group.class))).isEmpty();
    }

    private List<Day> days(Filter filter, Set<Group> groups) {
        return work.as(work.officer, () -> inbox.days(filter, groups));
    }
}
