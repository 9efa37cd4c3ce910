package eplan.ui.testing;

import eplan.cycle.RoundStanding;
import eplan.inbox.HiringWork;
import eplan.inbox.Inbox;
import eplan.inbox.WorkActs.WakeUp;
import eplan.inbox.WorkKind;
import eplan.people.Actor;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Items in a list; filters by round, level, hiring, holder and text only, which is what the tests ask. */
public final class FakeInbox implements Inbox {

    public final List<WorkItemView> items = new ArrayList<>();
    /** Filters that were asked for, the latest last. */
    public final List<Filter> asked = new ArrayList<>();

    /** Items at a level above that of whoever is signed in. */
    public final Set<WorkItemId> above = new HashSet<>();
    /** Who hid items, and what brings them back sooner. */
    public final Map<WorkItemId, String> snoozedBy = new HashMap<>();

    public final Map<WorkItemId, String> snoozedFor = new HashMap<>();

    public final Map<WorkItemId, WakeUp> wakesOn = new HashMap<>();
    /** In whose place the reader acts on items. */
    public final Map<WorkItemId, StandsFor> inPlaceOf = new HashMap<>();
    /** Who can be chosen. */
    public final List<Choice> people = new ArrayList<>();

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
                false,
                true,
                null,
                group == Group.ASLEEP ? LocalDate.of(2011, 3, 16) : null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                group,
                null);
        items.add(item);
        return item;
    }

    /** Adds an item about a step of the hiring cycle. @param whom province or contractor */
    public WorkItemView addHiring(long id, WorkKind kind, String whom, HiringWork step, int level) {
        WorkItemView item = new WorkItemView(
                new WorkItemId(id),
                kind,
                null,
                null,
                whom,
                null,
                FakeTimelines.YEAR.next(),
                null,
                "hiring",
                "ขั้นตอน " + step.kind(),
                "Step " + step.kind(),
                null,
                "2555-30-H00" + id,
                level,
                LocalDate.of(2011, 3, 4),
                3,
                RoundStanding.OVERDUE,
                null,
                null,
                false,
                true,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                Group.OVERDUE,
                step);
        items.add(item);
        return item;
    }

    /** Somebody has it. */
    public void assign(long id, AccountId to, String name) {
        items.replaceAll(item -> item.id().value() == id ? with(item, to, name) : item);
    }

    @Override
    public List<WorkItemView> page(Filter filter, Group group, @Nullable Cursor after, int size) {
        return matching(filter)
                .filter(item -> item.group() == group)
                .sorted(Comparator.comparing((WorkItemView item) -> !item.mine())
                        .thenComparing(item -> item.id().value()))
                .filter(item -> after == null || isBehind(item, after))
                .limit(size)
                .toList();
    }

    private static boolean isBehind(WorkItemView item, Cursor after) {
        return item.mine() == after.mine() ? item.id().value() > after.id() : after.mine();
    }

    @Override
    public Map<Group, Long> counts(Filter filter) {
        asked.add(filter);
        return matching(filter).collect(Collectors.groupingBy(WorkItemView::group, Collectors.counting()));
    }

    @Override
    public List<Day> days(Filter filter, Set<Group> groups) {
        return matching(filter)
                .filter(item -> groups.contains(item.group()))
                .map(FakeInbox::day)
                .toList();
    }

    /** Each item by itself: no screen asks for days. */
    private static Day day(WorkItemView item) {
        boolean asleep = item.group() == Group.ASLEEP && item.asleepUntil() != null;
        HiringWork hiring = item.hiring();
        return new Day(
                item.round(),
                hiring == null ? null : hiring.kind(),
                item.roundTh(),
                item.roundEn(),
                Objects.requireNonNull(asleep ? item.asleepUntil() : item.dueOn()),
                asleep,
                1);
    }

    private Stream<WorkItemView> matching(Filter filter) {
        return items.stream()
                .map(this::seen)
                .filter(item -> filter.person() == null || filter.person().equals(item.assignee()))
                .filter(item -> filter.assignee() != Who.ME || item.mine())
                .filter(item -> filter.round() == null || filter.round().equals(item.round()))
                .filter(item -> filter.level() == null || filter.level() == item.level())
                .filter(item -> filter.kind() != WorkKind.HIRING || item.kind() == WorkKind.HIRING)
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
                .map(this::seen)
                .orElseThrow(() -> new NotFound("item " + id));
    }

    @Override
    public List<WorkItemView> ofRound(EntryRoundId id) {
        return items.stream()
                .filter(item -> id.equals(item.entryRound()))
                .map(this::seen)
                .toList();
    }

    @Override
    public void claim(WorkItemId id) {
        if (stale) {
            throw new StaleForm("item " + id);
        }
        assign(
                id.value(),
                Objects.requireNonNull(actor.get().account()),
                actor.get().name());
    }

    /** As whoever is signed in now sees it. */
    private WorkItemView seen(WorkItemView item) {
        return with(item, item.assignee(), item.assigneeName());
    }

    private WorkItemView with(WorkItemView i, @Nullable AccountId assignee, @Nullable String name) {
        Actor reader = actor.get();
        StandsFor absent = inPlaceOf.get(i.id());
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
                assignee,
                name,
                assignee != null
                        && (assignee.equals(reader.account()) || (absent != null && assignee.equals(absent.account()))),
                reader.role().mayWrite() && !above.contains(i.id()),
                absent,
                i.asleepUntil(),
                snoozedBy.get(i.id()),
                snoozedFor.get(i.id()),
                wakesOn.get(i.id()),
                i.promiseBroken(),
                i.lastNote(),
                i.lastNoteOn(),
                i.lastNoteBy(),
                i.lastNoteFor(),
                i.group(),
                i.hiring());
    }

    @Override
    public void release(WorkItemId id) {}

    @Override
    public Choices choices() {
        return new Choices(
                List.of(new Choice(FakeTimelines.PLAN.value(), "แผนพัฒนา 3 ปี", "Three-year plan")),
                List.of(1, 2),
                items.stream().map(WorkItemView::kind).anyMatch(WorkKind.HIRING::equals)
                        ? List.of(WorkKind.EXPEDITE, WorkKind.HIRING)
                        : List.of(WorkKind.EXPEDITE),
                List.of(new Choice(1, "เมืองนครราชสีมา", "Mueang")),
                List.copyOf(people));
    }
}
