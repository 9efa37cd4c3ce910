package eplan.inbox;

import eplan.inbox.ActTable.NewAct;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.WakeUp;
import eplan.inbox.Workers.Worker;
import eplan.people.AccountView;
import eplan.shared.AccountId;
import eplan.shared.Reason;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Acts that are done at once: looks at each item, changes those that may be changed together, and keeps what stood before. */
@Component
class MovingItems {

    private static final int LONGEST_REMARK = 1000;

    private final Workers workers;
    private final ItemMoves moves;
    private final ActTable acts;
    private final MayHold mayHold;
    private final SnoozeDays snoozeDays;
    private final ApplicationEventPublisher publisher;

    MovingItems(
            Workers workers,
            ItemMoves moves,
            ActTable acts,
            MayHold mayHold,
            SnoozeDays snoozeDays,
            ApplicationEventPublisher publisher) {
        this.workers = workers;
        this.moves = moves;
        this.acts = acts;
        this.mayHold = mayHold;
        this.snoozeDays = snoozeDays;
        this.publisher = publisher;
    }

    Done claim(Set<WorkItemId> ids) {
        Worker me = workers.current();
        return done(
                me, ids, NewAct.of(Kind.CLAIM), item -> claimed(me, item), free -> moves.assign(free, me.account()));
    }

    /** What the one has for whom they act passes to them. */
    private static Outcome claimed(Worker me, Held item) {
        if (me.keeps(item)) {
            return Outcome.ALREADY;
        }
        return item.assignee() == null || me.has(item) ? Outcome.DONE : Outcome.TAKEN;
    }

    Done release(Set<WorkItemId> ids) {
        Worker me = workers.current();
        return done(
                me,
                ids,
                NewAct.of(Kind.RELEASE),
                item -> item.assignee() == null ? Outcome.ALREADY : moved(me, item),
                back -> moves.assign(back, null));
    }

    Done assign(Set<WorkItemId> ids, AccountId to, @Nullable String remark) {
        Worker me = workers.current();
        Reason.atMost(LONGEST_REMARK, remark, "refused.reason.long");
        AccountView holder = mayHold.colleague(me.actor(), to);
        String said = remark == null || remark.isBlank() ? null : remark.strip();
        return done(me, ids, NewAct.assign(to, said), item -> assigned(me, item, holder), given -> {
            moves.assign(given, to);
            publisher.publishEvent(new Assigned(given, to, said));
        });
    }

    private static Outcome assigned(Worker me, Held item, AccountView holder) {
        if (holder.id().equals(item.assignee())) {
            return Outcome.ALREADY;
        }
        return MayHold.fits(holder, item) ? moved(me, item) : Outcome.NOT_FOR_THEM;
    }

    private static Outcome moved(Worker me, Held item) {
        return me.mayMove(item) ? Outcome.DONE : Outcome.TAKEN;
    }

    Done snooze(Set<WorkItemId> ids, LocalDate backOn, @Nullable WakeUp event) {
        Worker me = workers.current();
        LocalDate until = snoozeDays.lastAsleep(backOn);
        return done(
                me,
                ids,
                NewAct.snooze(backOn),
                item -> sleepsSo(item, until, event) ? Outcome.ALREADY : moved(me, item),
                off -> moves.sleep(off, until, event, me.actor()));
    }

    private static boolean sleepsSo(Held item, LocalDate until, @Nullable WakeUp event) {
        return until.equals(item.asleepUntil()) && Objects.equals(item.wakesOn(), event == null ? null : event.name());
    }

    Done wake(Set<WorkItemId> ids) {
        Worker me = workers.current();
        return done(
                me, ids, NewAct.of(Kind.WAKE), item -> item.asleep() ? moved(me, item) : Outcome.ALREADY, moves::wake);
    }

    List<AccountView> holders(Set<WorkItemId> ids) {
        Worker me = workers.current();
        return mayHold.all(me.actor(), moves.read(me.actor(), ids));
    }

    private Done done(
            Worker me,
            Set<WorkItemId> ids,
            NewAct act,
            Function<Held, Outcome> look,
            Consumer<List<WorkItemId>> change) {
        Map<Held, Outcome> found = new LinkedHashMap<>();
        moves.lock(me.actor(), ids)
                .forEach(
                        item -> found.put(item, me.reaches(item.audience()) ? look.apply(item) : Outcome.NOT_FOR_THEM));
        List<WorkItemId> changing = found.keySet().stream()
                .filter(item -> found.get(item) == Outcome.DONE)
                .map(Held::id)
                .toList();
        long id = acts.begin(me, act);
        if (!changing.isEmpty()) {
            acts.keep(id, changing);
            change.accept(changing);
        }
        return new Done(id, ItemResults.of(ids, found, mayHold));
    }
}
