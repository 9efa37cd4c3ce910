package eplan.ui.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.timeline.ChangeSets;
import eplan.ui.testing.FakeTimelines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps sets in memory, the latest first; whatever is applied touches 1,604 cases. Due dates before November are refused. */
final class FakeChangeSets implements ChangeSets {

    static final String ME = "ประภา วงศ์ดี";
    static final Map<Effect, Long> COUNTS = Map.of(
            Effect.MOVED, 1604L,
            Effect.WITHDRAWN, 1212L,
            Effect.REMINDED, 1604L,
            Effect.KEEPS_OWN, 37L,
            Effect.PROMISED_AFTER, 58L,
            Effect.FINISHED, 6248L);
    private static final Instant NOW = Instant.parse("2011-03-09T03:12:00Z");

    final List<ChangeSet> all = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final List<String> left = new ArrayList<>();
    final List<DateChange> followed = new ArrayList<>();

    /** The cases behind every number; those of 71 LAOs while there are none. */
    final List<Touched> steps = new ArrayList<>();

    boolean fourEyes;
    boolean stale;
    boolean noHoliday;

    @Nullable
    Refused refuses;

    /** Why what waits cannot be counted any more. */
    @Nullable
    Refused uncountable;

    /** What happens while a set is applied or put back. */
    Runnable during = () -> {};

    int previews;
    int lists;

    /** Somebody's set, beside the person's own. */
    ChangeSet add(State state, String by, boolean mine, Edit... edits) {
        long id = all.size() + 1L;
        List<Line> lines = new ArrayList<>();
        for (Edit edit : edits) {
            lines.add(line(lines.size() + 1L, edit, false));
        }
        ChangeSet set = set(id, state, 1, lines, state == State.DRAFT ? "" : "น้ำท่วม", by, mine, null);
        all.addFirst(set);
        return set;
    }

    /** Somebody else moves what the person's first edit is about. */
    void overtake(LocalDate now) {
        ChangeSet mine = all.getFirst();
        Line old = mine.lines().getFirst();
        replace(with(
                mine,
                mine.state(),
                List.of(new Line(old.id(), old.edit(), old.roundKey(), old.from(), now, old.to(), true))));
    }

    private static ChangeSet set(
            long id,
            State state,
            long version,
            List<Line> lines,
            String reason,
            String by,
            boolean mine,
            @Nullable LocalDate on) {
        boolean past = state == State.APPLIED || state == State.UNDONE;
        return new ChangeSet(
                id,
                FakeTimelines.YEAR,
                state,
                version,
                List.copyOf(lines),
                reason,
                null,
                by,
                mine,
                NOW,
                on,
                past ? ME : null,
                past ? NOW : null,
                past ? Map.of(Effect.MOVED, 1600L) : Map.of(),
                past ? COUNTS : Map.of(),
                List.of(),
                state == State.FAILED ? "วันถูกเลื่อนไปก่อน" : null);
    }

    private static ChangeSet with(ChangeSet set, State state, List<Line> lines) {
        return set(set.id(), state, set.version() + 1, lines, set.reason(), set.by(), set.mine(), set.scheduledOn());
    }

    private ChangeSet replace(ChangeSet set) {
        all.replaceAll(one -> one.id() == set.id() ? set : one);
        return set;
    }

    private static Line line(long id, Edit edit, boolean stale) {
        return switch (edit) {
            case Edit.DueOn due ->
                new Line(id, due, "plan", LocalDate.of(2011, 2, 28), LocalDate.of(2011, 2, 28), due.to(), stale);
            case Edit.OpensOn opens ->
                new Line(id, opens, "budget-q2", LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 1), opens.to(), stale);
            case Edit.LockOn lock -> new Line(id, lock, "plan", null, null, lock.to(), stale);
            default -> new Line(id, edit, null, null, null, null, stale);
        };
    }

    @Override
    public ChangeSet draft(FiscalYear year) {
        return all.stream()
                .filter(set -> set.mine() && set.state() == State.DRAFT)
                .findFirst()
                .orElseGet(() -> {
                    ChangeSet fresh = set(all.size() + 1L, State.DRAFT, 0, List.of(), "", ME, true, null);
                    all.addFirst(fresh);
                    return fresh;
                });
    }

    @Override
    public List<ChangeSet> of(FiscalYear year) {
        return List.copyOf(all);
    }

    @Override
    public ChangeSet get(long id) {
        return all.stream()
                .filter(set -> set.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("change set " + id));
    }

    private ChangeSet seen(long id, long version) {
        ChangeSet set = get(id);
        if (stale || set.version() != version) {
            throw new StaleForm("change set " + id);
        }
        return set;
    }

    @Override
    public ChangeSet put(long id, long version, Edit edit) {
        ChangeSet set = seen(id, version);
        if (edit instanceof Edit.DueOn due && due.to().isBefore(LocalDate.of(2010, 11, 1))) {
            throw new Refused("refused.move.before-opening", due.to(), LocalDate.of(2010, 11, 1));
        }
        if (edit instanceof Edit.HolidayOn holiday && holiday.holiday().source().isBlank()) {
            throw new Refused("refused.holiday.no-source");
        }
        if (edit instanceof Edit.NoHoliday none && noHoliday) {
            throw new Refused("refused.changeset.no-holiday", none.day());
        }
        List<Line> lines = new ArrayList<>(set.lines());
        lines.removeIf(line -> EditKey.of(line.edit()).equals(EditKey.of(edit)));
        lines.add(line(10L + done.size(), edit, false));
        done.add("put " + edit);
        return replace(with(set, State.DRAFT, lines));
    }

    @Override
    public ChangeSet drop(long id, long version, long edit) {
        ChangeSet set = seen(id, version);
        done.add("drop");
        return replace(with(
                set,
                State.DRAFT,
                set.lines().stream().filter(line -> line.id() != edit).toList()));
    }

    @Override
    public void discard(long id, long version) {
        all.remove(seen(id, version));
        done.add("discard");
    }

    @Override
    public Preview preview(long id) {
        previews++;
        if (uncountable != null) {
            throw uncountable;
        }
        ChangeSet set = get(id);
        return new Preview(
                id,
                LocalDate.of(2011, 3, 9),
                set.version() + ":stamp",
                COUNTS,
                List.of(
                        province(30, "นครราชสีมา", "Nakhon Ratchasima", 71),
                        province(34, "อุบลราชธานี", "Ubon Ratchathani", 58),
                        province(40, "ขอนแก่น", "Khon Kaen", 49),
                        province(83, "ภูเก็ต", "Phuket", 2)),
                List.copyOf(followed),
                set.lines().stream().anyMatch(Line::stale));
    }

    private static ProvinceEffects province(long id, String th, String en, long moved) {
        return new ProvinceEffects(new ProvinceId(id), th, en, Map.of(Effect.MOVED, moved));
    }

    @Override
    public List<Touched> touched(long id, Effect effect, @Nullable ProvinceId province, int from, int size) {
        lists++;
        if (!steps.isEmpty()) {
            return List.copyOf(steps);
        }
        return IntStream.range(from, Math.min(from + size, 71))
                .mapToObj(n -> new Touched(
                        n,
                        new LaoId(n),
                        effect + " " + n,
                        new ProvinceId(30),
                        FakeTimelines.PLAN,
                        "plan",
                        "2554-30-" + n))
                .toList();
    }

    @Override
    public ChangeSet submit(long id, long version, String reason, @Nullable String letter) {
        done.add("submit " + reason);
        ChangeSet set = seen(id, version);
        return replace(with(set, State.SUBMITTED, set.lines()));
    }

    @Override
    public ChangeSet withdraw(long id, long version) {
        done.add("withdraw");
        ChangeSet set = seen(id, version);
        return replace(with(set, State.DRAFT, set.lines()));
    }

    @Override
    public ChangeSet apply(long id, String stamp, String reason, @Nullable String letter) {
        during.run();
        may();
        done.add("apply " + stamp + " " + reason + " " + letter);
        ChangeSet set = get(id);
        return replace(with(set, State.APPLIED, set.lines()));
    }

    private void may() {
        if (stale) {
            throw new StaleForm("due date");
        }
        if (refuses != null) {
            throw refuses;
        }
    }

    @Override
    public ChangeSet schedule(long id, String stamp, LocalDate day, String reason, @Nullable String letter) {
        may();
        done.add("schedule " + day + " " + reason);
        ChangeSet set = get(id);
        return replace(set(id, State.SCHEDULED, 9, set.lines(), reason, set.by(), set.mine(), day));
    }

    @Override
    public ChangeSet undo(long id, String reason) {
        during.run();
        done.add("undo " + reason);
        ChangeSet set = get(id);
        ChangeSet undone = with(set, State.UNDONE, set.lines());
        return replace(new ChangeSet(
                undone.id(),
                undone.year(),
                undone.state(),
                undone.version(),
                undone.lines(),
                undone.reason(),
                undone.letter(),
                undone.by(),
                undone.mine(),
                undone.at(),
                null,
                ME,
                NOW,
                undone.report(),
                undone.foreseen(),
                List.copyOf(left),
                null));
    }

    @Override
    public boolean fourEyes() {
        return fourEyes;
    }

    @Override
    public void fourEyes(boolean on, String reason) {
        fourEyes = on;
        done.add("four eyes " + on + " " + reason);
    }
}
