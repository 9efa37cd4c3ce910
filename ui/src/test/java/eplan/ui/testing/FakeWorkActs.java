package eplan.ui.testing;

import eplan.cycle.Chasing.ChaseNote;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs;
import eplan.people.AccountView;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked for; everything is done but for items that somebody else has, or that are not there. */
public final class FakeWorkActs implements WorkActs {

    /** @param more the day, the colleague, the note, as text */
    public record Asked(Kind kind, Set<WorkItemId> ids, String more) {}

    public static final AccountView WANTHANA =
            new AccountView(new AccountId(8), "wanthana", "วันทนา ขยัน", Role.PROVINCIAL_OFFICER, Fakes.KORAT, null);

    public final List<Asked> asked = new ArrayList<>();
    public final List<Long> undone = new ArrayList<>();
    /** Items that somebody else has. */
    public final Set<WorkItemId> taken = new HashSet<>();

    public @Nullable Refused refusal;
    /** Of the act that was planned last. */
    public State state = State.WAITING;

    public List<Result> notDone = List.of();

    private final FakeInbox inbox;

    FakeWorkActs(FakeInbox inbox) {
        this.inbox = inbox;
    }

    private long ask(Kind kind, Set<WorkItemId> ids, String more) {
        if (refusal != null) {
            throw refusal;
        }
        asked.add(new Asked(kind, ids, more));
        return asked.size();
    }

    private Done done(Kind kind, Set<WorkItemId> ids, String more) {
        long act = ask(kind, ids, more);
        return new Done(act, ids.stream().map(this::result).toList());
    }

    private Result result(WorkItemId id) {
        Optional<WorkItemView> known =
                inbox.items.stream().filter(item -> item.id().equals(id)).findFirst();
        if (known.isEmpty()) {
            return new Result(id, null, null, Outcome.GONE, null);
        }
        WorkItemView item = known.get();
        return taken.contains(id)
                ? new Result(
                        id,
                        item.laoTh(),
                        item.caseNumber(),
                        Outcome.TAKEN,
                        new Why("outcome.taken.by", List.of("มานะ ขยัน")))
                : new Result(id, item.laoTh(), item.caseNumber(), Outcome.DONE, null);
    }

    @Override
    public Done claim(Set<WorkItemId> ids) {
        return done(Kind.CLAIM, ids, "");
    }

    @Override
    public Done release(Set<WorkItemId> ids) {
        return done(Kind.RELEASE, ids, "");
    }

    @Override
    public Done assign(Set<WorkItemId> ids, AccountId to, @Nullable String remark) {
        return done(Kind.ASSIGN, ids, to.value() + " " + remark);
    }

    @Override
    public Done snooze(Set<WorkItemId> ids, LocalDate backOn, @Nullable WakeUp event) {
        return done(Kind.SNOOZE, ids, backOn + " " + event);
    }

    @Override
    public Done wake(Set<WorkItemId> ids) {
        return done(Kind.WAKE, ids, "");
    }

    @Override
    public Undone undo(long act) {
        undone.add(act);
        return new Undone(asked.get((int) act - 1).ids().stream()
                .filter(id -> !taken.contains(id))
                .map(this::result)
                .toList());
    }

    @Override
    public long note(Set<WorkItemId> ids, ChaseNote note) {
        return ask(Kind.NOTE, ids, note.outcome() + " " + note.nextStep());
    }

    @Override
    public long remind(Set<WorkItemId> ids) {
        return ask(Kind.REMIND, ids, "");
    }

    @Override
    public void cancel(long act) {
        state = State.CANCELLED;
    }

    @Override
    public Progress progress(long act) {
        if (act > asked.size()) {
            throw new NotFound("act " + act);
        }
        Asked one = asked.get((int) act - 1);
        int total = one.ids().size();
        return new Progress(
                act,
                one.kind(),
                state,
                Instant.parse("2011-03-09T03:00:10Z"),
                total,
                state == State.DONE ? total : 0,
                notDone);
    }

    @Override
    public List<Progress> running() {
        boolean running = state == State.WAITING || state == State.RUNNING;
        return asked.isEmpty() || !planned(asked.getLast()) || !running ? List.of() : List.of(progress(asked.size()));
    }

    private static boolean planned(Asked act) {
        return act.kind() == Kind.NOTE || act.kind() == Kind.REMIND;
    }

    @Override
    public List<AccountView> holders(Set<WorkItemId> ids) {
        return List.of(WANTHANA);
    }

    @Override
    public Reach reach(Set<WorkItemId> ids) {
        Set<WorkItemId> mayTake = new LinkedHashSet<>(ids);
        mayTake.removeAll(inbox.above);
        Map<StandsFor, Set<WorkItemId>> inPlaceOf = new LinkedHashMap<>();
        ids.stream()
                .filter(inbox.inPlaceOf::containsKey)
                .forEach(id -> inPlaceOf
                        .computeIfAbsent(inbox.inPlaceOf.get(id), first -> new LinkedHashSet<>())
                        .add(id));
        return new Reach(mayTake, inPlaceOf);
    }
}
