package eplan.cycle;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ought to become of one LAO's round, replayed from what people did and from {@link YearRungs} alone: a second, plain
 * reading of {@code design/workflows.md}, against which the evening of each day is held.
 */
final class YearRound {

    private enum Stage {
        PLANNED,
        WAITING,
        HANDED_IN,
        ENDED
    }

    private enum Asked {
        NOBODY,
        BY_LADDER,
        BY_PERSON
    }

    /** @param lock last day on which it is accepted; null without one */
    record Facts(
            long id,
            long lao,
            long round,
            String key,
            String kind,
            LocalDate opensOn,
            @Nullable LocalDate lock,
            List<String> items) {

        boolean lockedOn(LocalDate day) {
            return lock != null && day.isAfter(lock);
        }

        /** Not before it opens, not after its lock. */
        LocalDate within(LocalDate day) {
            if (lock != null && day.isAfter(lock)) {
                return lock;
            }
            return day.isBefore(opensOn) ? opensOn : day;
        }
    }

    private final Facts facts;
    private final YearRungs rungs;
    private final YearChase chase;
    private final Deque<String> missing = new ArrayDeque<>();
    private Stage stage = Stage.PLANNED;
    private Asked asked = Asked.NOBODY;
    private @Nullable LocalDate returnedOn;
    private @Nullable LocalDate recordsOn;

    YearRound(Facts facts) {
        this.facts = facts;
        this.rungs = YearRungs.of(facts.kind());
        this.chase = new YearChase(rungs);
        this.missing.addAll(facts.items());
    }

    void opens() {
        stage = Stage.WAITING;
    }

    /** Everything was recorded before it opened. */
    void opensComplete() {
        missing.clear();
        stage = Stage.HANDED_IN;
    }

    /** The day on which its LAO means to record the next item; null for never. */
    void means(@Nullable LocalDate day) {
        recordsOn = day;
    }

    boolean recordsOn(LocalDate day) {
        return waits() && recordsOn != null && !recordsOn.isAfter(day);
    }

    /** Takes the next item off. */
    String recorded() {
        String item = missing.remove();
        if (missing.isEmpty()) {
            stage = Stage.HANDED_IN;
            chase.recorded();
        }
        return item;
    }

    void accepted() {
        stage = Stage.ENDED;
    }

    /** The watch looked in the morning, when an analyst had the round: it looks again tomorrow. */
    void returned(String item, LocalDate today) {
        missing.add(item);
        stage = Stage.WAITING;
        asked = Asked.NOBODY;
        returnedOn = today;
    }

    void analystSent() {
        asked = Asked.BY_PERSON;
    }

    /** A date or a holiday changed: what is not due any more ends at once. */
    void recount(LocalDate today, YearDates dates) {
        if (!waits()) {
            return;
        }
        if (!overdue(today, dates)) {
            chase.withdraw();
        }
        if (asked == Asked.BY_LADDER && !asksAnalyst(today, dates)) {
            asked = Asked.NOBODY;
        }
    }

    /** All that is due has run. */
    void settle(LocalDate today, YearDates dates) {
        if (!waits()) {
            return;
        }
        if (facts.lockedOn(today)) {
            stage = Stage.ENDED;
            return;
        }
        recount(today, dates);
        if (!chase.open() && overdue(today, dates) && !today.equals(returnedOn)) {
            chase.raise(today);
        }
        chase.settle(today, due(dates), dates);
        if (asked == Asked.NOBODY && !everReturned() && asksAnalyst(today, dates)) {
            asked = Asked.BY_LADDER;
        }
    }

    private boolean overdue(LocalDate today, YearDates dates) {
        return !today.isBefore(chase.begins(due(dates), dates));
    }

    private boolean asksAnalyst(LocalDate today, YearDates dates) {
        Integer days = rungs.onBehalf();
        return days != null && !today.isBefore(dates.passed(due(dates), days));
    }

    boolean waits() {
        return stage == Stage.WAITING;
    }

    /** Whether the case may be in this state, of those in which something may wait. */
    boolean mayBe(RoundState state) {
        return switch (state) {
            case OPEN, RETURNED -> waits();
            case VERIFYING -> stage == Stage.HANDED_IN;
            default -> false;
        };
    }

    /** @param found how it stands, for what is left open */
    YearCase expected(LocalDate today, YearDates dates, YearCase found) {
        long onBehalf = onBehalf(today, dates, found);
        return waits() && chase.open()
                ? YearCase.chased(chase.shown(due(dates), dates.province(facts.lao())), onBehalf)
                : YearCase.quiet(onBehalf);
    }

    /**
     * What was returned goes to the analyst again by the ladder, at the latest when it is chased again. Inside the window its watch
     * may have set out before for a later day, that of a reminder: until then it is left open.
     */
    private long onBehalf(LocalDate today, YearDates dates, YearCase found) {
        if (!waits()) {
            return 0;
        }
        if (!everReturned()) {
            return analystAsked() ? 1 : 0;
        }
        if (!asksAnalyst(today, dates)) {
            return 0;
        }
        return overdue(today, dates) ? (chase.open() ? 1 : 0) : Math.min(found.onBehalf(), 1);
    }

    LocalDate due(YearDates dates) {
        return dates.due(facts.round(), facts.lao());
    }

    YearChase chase() {
        return chase;
    }

    boolean everReturned() {
        return returnedOn != null;
    }

    boolean analystAsked() {
        return asked != Asked.NOBODY;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    Facts facts() {
        return facts;
    }
}
