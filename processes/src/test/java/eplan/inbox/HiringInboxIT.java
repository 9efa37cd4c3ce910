package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.RoundStanding;
import eplan.hiring.StepKind;
import eplan.inbox.Inbox.Day;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.Actor;
import eplan.shared.HiringStepId;
import eplan.shared.NotFound;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.sql.Date;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Work on steps of the hiring cycle in the list that everybody works from: whose it is, and what it says. */
@EplanTest
@Import({OpenHiring.class, HiringTables.class})
class HiringInboxIT {

    @Autowired
    OpenHiring hiring;

    @Autowired
    Inbox inbox;

    @BeforeEach
    void start() {
        hiring.start();
    }

    @AfterEach
    void forget() {
        hiring.tables.forget();
    }

    private WorkItemView seen(Actor who, WorkItemId item) {
        return hiring.as(who, () -> inbox.item(item));
    }

    private void unseen(Actor who, WorkItemId item) {
        assertThatThrownBy(() -> seen(who, item)).as(who.name()).isInstanceOf(NotFound.class);
    }

    private static Filter filter(@Nullable WorkKind kind, @Nullable String text) {
        return new Filter(null, null, null, null, kind, null, Who.ANYBODY, null, text);
    }

    @Test
    void aStepOfTheProvinceIsForItsOfficersAndForNoAnalyst() {
        HiringStepId step = hiring.step(StepKind.REQUEST);
        WorkItemId item = hiring.todo(step);
        WorkItemView view = seen(hiring.officer, item);
        assertThat(view.kind()).isEqualTo(WorkKind.HIRING);
        assertThat(view.laoTh()).isEqualTo("ราชบุรี");
        assertThat(view.lao()).isNull();
        assertThat(view.hiring()).isEqualTo(new HiringWork(step, StepKind.REQUEST, null, null, null));
        assertThat(view.year().be()).isEqualTo(2565);
        assertThat(view.dueOn()).isEqualTo(OpenHiring.LATE);
        assertThat(view.workingDaysOverdue()).isEqualTo(1);
        assertThat(view.standing()).isEqualTo(RoundStanding.OVERDUE);
        assertThat(seen(hiring.head, item).mayTake()).isTrue();
        unseen(hiring.analyst, item);
        unseen(hiring.foreignHead, item);
        unseen(hiring.headquarters, item);
    }

    @Test
    void aDeliveryIsTheContractorsOwnAndTheOfficesToSee() {
        WorkItemId item = hiring.todo(hiring.step(StepKind.DELIVERY));
        WorkItemView own = seen(hiring.analyst, item);
        assertThat(own.mine()).isTrue();
        assertThat(own.laoTh()).isEqualTo(OpenHiring.CONTRACTOR);
        assertThat(own.roundTh()).contains("3");
        assertThat(seen(hiring.officer, item).mayTake()).isTrue();
        unseen(hiring.otherAnalyst, item);
        unseen(hiring.headquarters, item);
    }

    @Test
    void whileTheAccountIsClosedTheOfficeHasTheDelivery() {
        hiring.tables.one(
                "update eplan.account set enabled = false where id = ? returning id",
                OpenHiring.account(hiring.analyst).value());
        WorkItemId item = hiring.todo(hiring.step(StepKind.DELIVERY));
        assertThat(seen(hiring.officer, item).assignee()).isNull();
    }

    @Test
    void chasingAContractorIsNotForTheContractor() {
        WorkItemId item = hiring.chased(hiring.step(StepKind.DELIVERY), 1, "HEAD");
        unseen(hiring.analyst, item);
        assertThat(seen(hiring.head, item).level()).isEqualTo(1);
        assertThat(seen(hiring.officer, item).mayTake()).isFalse();
    }

    @Test
    void headquartersSeeWhatIsTheirsToDo() {
        WorkItemId check = hiring.todo(hiring.step(StepKind.DOCUMENT_CHECK));
        WorkItemId climbed = hiring.chased(hiring.step(StepKind.EVALUATION), 3, "HQ");
        assertThat(seen(hiring.headquarters, check).laoTh()).isEqualTo(OpenHiring.CONTRACTOR);
        assertThat(seen(hiring.headquarters, climbed).level()).isEqualTo(3);
        assertThat(seen(hiring.officer, climbed).mayTake()).isFalse();
    }

    @Test
    void aLaterDateThatIsAskedForWaitsAtHeadquartersWithItsReason() {
        HiringStepId step = hiring.step(StepKind.APPROVAL);
        hiring.tables.one("""
                insert into eplan.hiring_later (step_id, reason, old_due, wanted_due, asked_name, asked_on, at)
                values (?, 'น้ำท่วม', ?, ?, 'inbox-hiring-head', ?, now()) returning id""", step.value(), OpenHiring.LATE, OpenHiring.LATER, OpenHiring.TODAY);
        WorkItemId item = hiring.task("decide-extension-hq", step, WorkKind.EXTENSION);
        assertThat(seen(hiring.headquarters, item).lastNote()).isEqualTo("น้ำท่วม");
        assertThat(hiring.column(item, "due_on")).isEqualTo(Date.valueOf(OpenHiring.TODAY.plusDays(7)));
    }

    @Test
    void isFoundByKindAndByTheContractorsNameAndCountedByDayAndStep() {
        WorkItemId request = hiring.todo(hiring.step(StepKind.REQUEST));
        WorkItemId delivery = hiring.todo(hiring.step(StepKind.DELIVERY));
        hiring.as(hiring.officer, () -> {
            assertThat(inbox.choices().kinds()).contains(WorkKind.HIRING);
            assertThat(inbox.ids(filter(WorkKind.HIRING, null), Group.OVERDUE, 10))
                    .containsExactly(request, delivery);
            assertThat(inbox.ids(filter(null, "ขยันยิ่ง"), Group.OVERDUE, 10)).containsExactly(delivery);
            List<Day> days = inbox.days(filter(WorkKind.HIRING, null), EnumSet.allOf(Group.class));
            assertThat(days).extracting(Day::step).containsExactly(StepKind.DELIVERY, StepKind.REQUEST);
            assertThat(days).allSatisfy(day -> {
                assertThat(day.round()).isNull();
                assertThat(day.on()).isEqualTo(OpenHiring.LATE);
                assertThat(day.many()).isEqualTo(1);
            });
            return true;
        });
        assertThat(hiring.as(hiring.analyst, () -> inbox.counts(filter(WorkKind.HIRING, null))))
                .containsEntry(Group.OVERDUE, 1L);
    }
}
