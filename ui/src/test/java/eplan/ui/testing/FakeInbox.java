package eplan.ui.testing;

import eplan.cycle.RoundStanding;
import eplan.inbox.Inbox;
import eplan.inbox.WorkKind;
import eplan.people.Actor;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Items in a list; filters by round, level and text only, which is what the tests ask. */
public final class FakeInbox implements Inbox {

    public final List<WorkItemView> items = new ArrayList<>();
    /** Filters that were asked for, the latest last. */
    public final List<Filter> asked = new ArrayList<>();

    public boolean stale;

    private final Supplier<Actor> actor;

    FakeInbox(Supplier<Actor> actor) {
        this.actor = actor;
    }

    /** Adds an item to the province's inbox. */
    public WorkItemView add(long id, LaoId lao, WorkKind kind, Group group, int level) {
        LocalDate due = switch (group) {
            case FAR_OVERDUE -> LocalDate.of(2011, 2, 28);
            case OVERDUE -> LocalDate.of(2011, 3, 4);
            case DUE_SOON -> LocalDate.of(2011, 3, 11);
            case LATER, ASLEEP -> LocalDate.of(2011, 4, 30);
        };
        WorkItemView item = new WorkItemView(
                new WorkItemId(id),
                kind,
                FakeRounds.of(lao, FakeTimelines.PLAN),
                lao,
                "อปท. <b>" + id + "</b>",
                "เมืองนครราชสีมา",
                FakeTimelines.YEAR,
                FakeTimelines.PLAN,
                "plan",
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                null,
                "2554-30-0" + lao,
                level,
                due,
                group == Group.FAR_OVERDUE ? 7 : group == Group.OVERDUE ? 3 : 0,
                RoundStanding.OVERDUE,
                null,
                null,
                group == Group.ASLEEP ? LocalDate.of(2011, 3, 16) : null,
                false,
                null,
                null,
                group);
        items.add(item);
        return item;
    }

    @Override
    public List<WorkItemView> page(Filter filter, Group group, @Nullable Cursor after, int size) {
        return matching(filter)
                .filter(item -> item.group() == group)
                .sorted(Comparator.comparing(item -> item.id().value()))
                .filter(item -> after == null || item.id().value() > after.id())
                .limit(size)
                .toList();
    }

    @Override
    public Map<Group, Long> counts(Filter filter) {
        asked.add(filter);
        return matching(filter).collect(Collectors.groupingBy(WorkItemView::group, Collectors.counting()));
    }

    private Stream<WorkItemView> matching(Filter filter) {
        return items.stream()
                .filter(item -> filter.round() == null || filter.round().equals(item.round()))
                .filter(item -> filter.level() == null || filter.level() == item.level())
                .filter(item -> filter.text() == null || item.caseNumber().contains(filter.text()));
    }

    @Override
    public List<WorkItemId> ids(Filter filter, Group group, int most) {
        return page(filter, group, null, most).stream().map(WorkItemView::id).toList();
    }

    @Override
    public WorkItemView item(WorkItemId id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("item " + id));
    }

    @Override
    public List<WorkItemView> ofRound(EntryRoundId id) {
        return items.stream().filter(item -> item.entryRound().equals(id)).toList();
    }

    @Override
    public void claim(WorkItemId id) {
        if (stale) {
            throw new StaleForm("item " + id);
        }
        items.replaceAll(item -> item.id().equals(id) ? claimed(item) : item);
    }

    private WorkItemView claimed(WorkItemView i) {
        return new WorkItemView(
                i.id(),
                i.kind(),
                i.entryRound(),
                i.lao(),
                i.laoTh(),
                i.districtTh(),
                i.year(),
                i.round(),
                i.roundKey(),
                i.roundTh(),
                i.roundEn(),
                i.item(),
                i.caseNumber(),
                i.level(),
                i.dueOn(),
                i.workingDaysOverdue(),
                i.standing(),
                actor.get().account(),
                actor.get().name(),
                i.asleepUntil(),
                i.promiseBroken(),
                i.lastNote(),
                i.lastNoteOn(),
                i.group());
    }

    @Override
    public void release(WorkItemId id) {}

    @Override
    public Choices choices() {
        return new Choices(
                List.of(new Choice(FakeTimelines.PLAN.value(), "แผนพัฒนา 3 ปี", "Three-year plan")),
                List.of(1, 2),
                List.of(WorkKind.EXPEDITE),
                List.of(new Choice(1, "เมืองนครราชสีมา", "Mueang")));
    }
}
