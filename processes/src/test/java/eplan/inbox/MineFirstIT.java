package eplan.inbox;

import static eplan.inbox.OpenWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.inbox.Inbox.Choice;
import eplan.inbox.Inbox.Cursor;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The reader's own work comes first in each group, and whose work it is can be asked for. */
@EplanTest
@Import(OpenWork.class)
class MineFirstIT {

    private static final Comparator<WorkItemView> ORDER = Comparator.comparing((WorkItemView item) -> !item.mine())
            .thenComparing(item -> !item.promiseBroken())
            .thenComparing(WorkItemView::dueOn)
            .thenComparing(item -> item.id().value());

    @Autowired
    OpenWork work;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkActs acts;

    private List<WorkItemId> items;

    private void overdue(int laos, int level) {
        items = List.copyOf(work.escalated(work.start(laos), level));
    }

    private List<WorkItemView> listed(Actor who, Filter filter) {
        return work.as(
                who,
                () -> Stream.of(Group.values())
                        .flatMap(group -> inbox.page(filter, group, null, 200).stream())
                        .toList());
    }

    private WorkItemView seen(Actor who, WorkItemId id) {
        return work.as(who, () -> inbox.item(id));
    }

    private static Filter of(@Nullable AccountId person) {
        return new Filter(null, null, null, null, null, null, Who.ANYBODY, person, null);
    }

    /** The number of the repetition is the seed: jqwik knows no Spring. */
    @RepeatedTest(10)
    void pagesOverTheBorderOfMineRepeatAndMissNothing(RepetitionInfo seed) {
        overdue(40, 1);
        Random random = new Random(seed.getCurrentRepetition());
        items.forEach(item -> scatter(item, random));

        List<WorkItemId> all = new ArrayList<>();
        for (Group group : Group.values()) {
            List<WorkItemView> paged = pages(group, 1 + random.nextInt(7));
            List<WorkItemId> ids = paged.stream().map(WorkItemView::id).toList();
            assertThat(paged).isSortedAccordingTo(ORDER).allMatch(item -> item.group() == group);
            assertThat(ids).isEqualTo(work.as(work.officer, () -> inbox.ids(Filter.ALL, group, 1000)));
            all.addAll(ids);
        }

        assertThat(all).containsExactlyInAnyOrderElementsOf(items);
    }

    /** Few different days, so that ties are many. */
    private void scatter(WorkItemId item, Random random) {
        Actor holder = List.of(work.officer, work.otherOfficer, work.head).get(random.nextInt(3));
        work.jdbc
                .sql("""
                        update eplan.work_item set assignee_id = :who, promise_broken = :broken, due_on = :due,
                            asleep_until = :asleep
                        where id = :id""")
                .param(
                        "who",
                        random.nextInt(4) == 0 ? null : OpenWork.account(holder).value())
                .param("broken", random.nextInt(3) == 0)
                .param("due", TODAY.plusDays(random.nextInt(5) * 6L - 18))
                .param("asleep", random.nextInt(8) == 0 ? TODAY.plusDays(2) : null)
                .param("id", item.value())
                .update();
    }

    private List<WorkItemView> pages(Group group, int size) {
        List<WorkItemView> all = new ArrayList<>();
        List<WorkItemView> page = page(group, null, size);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page(group, page.getLast().cursor(), size);
        }
        return all;
    }

    private List<WorkItemView> page(Group group, @Nullable Cursor after, int size) {
        return work.as(work.officer, () -> inbox.page(Filter.ALL, group, after, size));
    }

    @Test
    void eachReadersOwnComeFirst() {
        overdue(3, 1);
        work.as(work.officer, () -> acts.claim(Set.of(items.get(2))));

        assertThat(listed(work.officer, Filter.ALL))
                .extracting(WorkItemView::id)
                .containsExactly(items.get(2), items.get(0), items.get(1));
        assertThat(listed(work.officer, Filter.ALL))
                .extracting(WorkItemView::mine)
                .containsExactly(true, false, false);
        assertThat(listed(work.otherOfficer, Filter.ALL))
                .extracting(WorkItemView::id)
                .containsExactlyElementsOf(items);
    }

    @Test
    void narrowedToWhatOnePersonHas() {
        overdue(3, 1);
        work.as(work.otherOfficer, () -> acts.claim(Set.of(items.get(1))));
        Filter others = of(work.otherOfficer.account());

        assertThat(listed(work.officer, others)).extracting(WorkItemView::id).containsExactly(items.get(1));
        assertThat(work.as(work.officer, () -> inbox.counts(others)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(1);
        assertThat(listed(work.foreignOfficer, others)).isEmpty();
    }

    @Test
    void whoHasSomethingCanBeChosen() {
        overdue(2, 1);
        work.as(work.otherOfficer, () -> acts.claim(Set.of(items.get(1))));

        assertThat(work.as(work.officer, inbox::choices).people())
                .extracting(Choice::id, Choice::th)
                .containsExactly(tuple(OpenWork.account(work.otherOfficer).value(), work.otherOfficer.name()));
        assertThat(work.as(work.foreignOfficer, inbox::choices).people()).isEmpty();
    }

    @Test
    void whatStandsAboveTheReaderIsNotTheirsToTake() {
        overdue(1, 2);
        WorkItemId item = items.getFirst();

        assertThat(seen(work.officer, item).mayTake()).isFalse();
        assertThat(seen(work.analyst, item).mayTake()).isFalse();
        assertThat(seen(work.head, item).mayTake()).isTrue();
    }

    @Test
    void whoHidItAndWhatBringsItBackIsTold() {
        overdue(2, 1);
        work.as(work.officer, () -> acts.snooze(Set.of(items.getFirst()), OpenWork.NEXT_MONDAY, WakeUp.RECORDED));
        work.jdbc
                .sql("update eplan.work_item set asleep_until = ? where id = ?")
                .params(TODAY.plusDays(2), items.getLast().value())
                .update();

        WorkItemView hidden = seen(work.head, items.getFirst());
        WorkItemView promised = seen(work.head, items.getLast());

        assertThat(hidden.group()).isEqualTo(Group.ASLEEP);
        assertThat(hidden.snoozedBy()).isEqualTo(work.officer.name());
        assertThat(hidden.wakesOn()).isEqualTo(WakeUp.RECORDED);
        assertThat(promised.group()).isEqualTo(Group.ASLEEP);
        assertThat(promised.snoozedBy()).isNull();
        assertThat(promised.wakesOn()).isNull();
    }
}
