package eplan.ui.testing;

import eplan.cycle.CaseDiagram;
import eplan.cycle.CaseHistory;
import eplan.cycle.Chasing;
import eplan.cycle.Disputes;
import eplan.cycle.EntryRounds;
import eplan.forms.api.EntryForms;
import eplan.inbox.Inbox;
import eplan.inbox.InboxViews;
import eplan.inbox.WorkActs;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.Sums;
import eplan.registry.Registry;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.status.ProvinceBoard;
import eplan.timeline.Holidays;
import eplan.timeline.TimelineChanges;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.support.GenericApplicationContext;

/** A small province in memory, on 9 March 2554 (B.E.): an officer signed in unless a test says otherwise. */
public final class Fakes {

    public static final LocalDate TODAY = LocalDate.of(2011, 3, 9);
    public static final ProvinceId KORAT = new ProvinceId(30);
    public static final AccountId ME = new AccountId(7);

    public Actor actor = new Actor(ME, "สมหญิง ใจดี", Role.PROVINCIAL_OFFICER, KORAT, null);

    public final FakeRegistry registry = new FakeRegistry();
    public final FakeTimelines timelines = new FakeTimelines();
    public final FakeChanges changes = new FakeChanges();
    public final FakeHolidays holidays = new FakeHolidays();
    public final FakeRounds rounds = new FakeRounds(timelines);
    public final FakeInbox inbox = new FakeInbox(() -> actor);
    public final FakeInboxViews views = new FakeInboxViews();
    public final FakeWorkActs acts = new FakeWorkActs(inbox);
    public final FakeChasing chasing = new FakeChasing();
    public final FakeBoard board = new FakeBoard(timelines);
    public final List<CaseHistory.CaseEvent> history = new ArrayList<>();
    public final List<CaseDiagram.Diagram> diagrams = new ArrayList<>();
    public final FakeForms forms = new FakeForms();
    public final FakeSums sums = new FakeSums();

    public void actAs(Role role) {
        LaoId lao = role == Role.LAO_STAFF ? FakeRegistry.NONGBUA : null;
        actor = new Actor(ME, "สมหญิง ใจดี", role, role.ofProvince() ? KORAT : null, lao);
    }

    void register(GenericApplicationContext context) {
        context.registerBean(Inbox.class, () -> inbox);
        context.registerBean(InboxViews.class, () -> views);
        context.registerBean(WorkActs.class, () -> acts);
        context.registerBean(
                WorkingDays.class,
                () -> day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
        context.registerBean(EntryRounds.class, () -> rounds);
        context.registerBean(Chasing.class, () -> chasing);
        context.registerBean(
                Disputes.class, () -> (id, item, remark) -> rounds.done.add("settle " + item + " " + remark));
        context.registerBean(Registry.class, () -> registry);
        context.registerBean(Timelines.class, () -> timelines);
        context.registerBean(TimelineChanges.class, () -> changes);
        context.registerBean(Holidays.class, () -> holidays);
        context.registerBean(ProvinceBoard.class, () -> board);
        context.registerBean(EntryForms.class, () -> forms);
        context.registerBean(Sums.class, () -> sums);
        context.registerBean(BusinessClock.class, () -> () -> TODAY);
        context.registerBean(
                CaseHistory.class,
                () -> (lao, year, limit) -> history.stream().limit(limit).toList());
        context.registerBean(CaseDiagram.class, () -> id -> List.copyOf(diagrams));
        context.registerBean(Actors.class, Signed::new);
    }

    /** Whoever the test says is signed in. */
    private final class Signed implements Actors {
        @Override
        public Actor current() {
            return actor;
        }

        @Override
        public <T> T asSystem(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T as(Actor other, Supplier<T> work) {
            return work.get();
        }
    }
}
