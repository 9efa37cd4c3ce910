package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.Refused;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.ScheduledChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Headquarters of the moved year apply, schedule and undo change sets; each does what it said it would, and is taken back whole. */
@TestComponent
class MovedYearChanges {

    static final Actor OWNER = new Actor(new AccountId(1), "ประภา", Role.HQ_PROCESS_OWNER, null, null);

    private static final String WHY = "น้ำท่วม";
    private static final String LAST_APPLIED =
            "select id from eplan.change_set where state = 'APPLIED' order by applied_at desc, id desc limit 5";
    private static final String DUE = """
            select count(*) from eplan.change_set
             where state = 'SCHEDULED' and scheduled_on <= cast(? as date)""";

    @Autowired
    ChangeSets sets;

    @Autowired
    ScheduledChanges scheduled;

    @Autowired
    SpecialRounds specialRounds;

    @Autowired
    MovedYearEdits edits;

    @Autowired
    MovedYearRecords records;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    /** What the calendar was before the change that is the last one so far; null when nobody knows. */
    private @Nullable Before last;

    private record Before(long set, String calendar) {}

    /** As the clock begins a day. */
    void startDay(LocalDate day) {
        if (dueOn(day) > 0) {
            last = null;
        }
        actors.asSystem(() -> {
            scheduled.startDay(day);
            return specialRounds.catchUp();
        });
        assertThat(dueOn(day)).as("scheduled sets that were passed over").isZero();
    }

    private long dueOn(LocalDate day) {
        return jdbc.sql(DUE).param(day).query(Long.class).single();
    }

    /** @return how many escalations it raises at the next look; empty when it did not say, or nothing was changed */
    OptionalLong change(YearState year, LocalDate today) {
        ChangeSet draft = owner(() -> sets.draft(YearBeginning.YEAR));
        for (int left = year.between(1, 4); left > 0; left--) {
            draft = put(draft, edits.any(year, today));
        }
        if (draft.lines().isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long id = draft.id();
            Preview seen = owner(() -> sets.preview(id));
            assertThat(seen.stale()).isFalse();
            if (year.chance(0.15)) {
                LocalDate day = today.plusDays(year.between(1, 7));
                owner(() -> sets.schedule(id, seen.stamp(), day, WHY, null));
                return OptionalLong.empty();
            }
            return OptionalLong.of(apply(seen, today));
        } catch (Refused no) {
            discard(draft.id());
            return OptionalLong.empty();
        }
    }

    /** What may not be is left out. */
    private ChangeSet put(ChangeSet draft, ChangeSets.Edit edit) {
        try {
            return owner(() -> sets.put(draft.id(), draft.version(), edit));
        } catch (Refused no) {
            return draft;
        }
    }

    private void discard(long id) {
        owner(() -> {
            sets.discard(id, sets.get(id).version());
            return id;
        });
    }

    private long apply(Preview seen, LocalDate today) {
        String calendar = records.calendar();
        Map<Long, LocalDate> dues = records.dues(today);
        long chased = records.chased();
        ChangeSet done = owner(() -> sets.apply(seen.changeSet(), seen.stamp(), WHY, "มท 0810.5/ว 0312"));
        last = new Before(done.id(), calendar);
        assertThat(done.state()).isEqualTo(State.APPLIED);
        assertThat(done.report()).as("report, as previewed").isEqualTo(done.foreseen());
        assertThat(chased - records.chased())
                .as("withdrawn by %s", done.lines())
                .isEqualTo(count(done, Effect.WITHDRAWN));
        Map<Long, LocalDate> now = records.dues(today);
        assertThat(dues.entrySet().stream()
                        .filter(was -> !was.getValue().equals(now.get(was.getKey())))
                        .count())
                .as("moved by %s", done.lines())
                .isEqualTo(count(done, Effect.MOVED));
        return count(done, Effect.RAISED);
    }

    private static long count(ChangeSet done, Effect effect) {
        return done.report().getOrDefault(effect, 0L);
    }

    /** One of those that were applied lately, not always the last. */
    void undo(YearState year) {
        List<Long> applied = jdbc.sql(LAST_APPLIED).query(Long.class).list();
        if (applied.isEmpty()) {
            return;
        }
        long id = year.oneOf(applied);
        ChangeSet undone = owner(() -> sets.undo(id, "ยกเลิกหนังสือ"));
        assertThat(undone.state()).isEqualTo(State.UNDONE);
        Before before = last;
        last = null;
        if (before != null && before.set() == id && undone.left().isEmpty()) {
            assertThat(records.calendar())
                    .as("after the undo of %s", undone.lines())
                    .isEqualTo(before.calendar());
        }
    }

    /** The calendar changed by other means: what it was is not what an undo brings back. */
    void forget() {
        last = null;
    }

    <T> T owner(Supplier<T> work) {
        return actors.as(OWNER, work);
    }
}
