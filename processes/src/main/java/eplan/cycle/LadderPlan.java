package eplan.cycle;

import eplan.timeline.Deadline;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of the ladder for one deadline: each rung on the first day on which it applies, Asia/Bangkok. A rung n ≥ 0 working
 * days after the due date applies when that day has passed (24:00), so from the day after; a rung before it applies on that day.
 * Thousands of cases share one plan: what one of them asked is known for the others.
 */
final class LadderPlan implements StepPlan {

    private final Deadline deadline;
    private final List<Rung> rungs;
    private final WorkingDays workingDays;
    private final Map<Count, LocalDate> counted = new HashMap<>();
    private final Map<LocalDate, Set<LocalDate>> reminders = new HashMap<>();
    private final Map<Look, LocalDate> looks = new HashMap<>();
    private final LocalDate escalatesOn;
    private final Optional<LocalDate> onBehalfOn;

    LadderPlan(Deadline deadline, List<Rung> rungs, WorkingDays workingDays) {
        this.deadline = deadline;
        this.rungs = rungs;
        this.workingDays = workingDays;
        this.escalatesOn = first(Rung.Name.LEVEL_1).orElse(deadline.dueOn().plusDays(1));
        this.onBehalfOn = first(Rung.Name.ON_BEHALF);
    }

    /**
     * The ladder with a round's own reminders.
     *
     * @param reminders working days before the due date, at least 1; null for those of the ladder
     */
    static List<Rung> reminding(List<Rung> ladder, @Nullable List<Integer> reminders) {
        if (reminders == null) {
            return ladder;
        }
        Stream<Rung> own = reminders.stream()
                .filter(days -> days > 0)
                .map(days -> new Rung(Rung.Name.REMINDER, -days, Rung.Audience.RESPONSIBLE));
        Stream<Rung> others = ladder.stream().filter(rung -> rung.name() != Rung.Name.REMINDER);
        return Stream.concat(own, others).toList();
    }

    LocalDate day(Rung rung) {
        return day(deadline.dueOn(), rung.workingDays());
    }

    private LocalDate day(LocalDate from, int days) {
        return counted.computeIfAbsent(new Count(from, days), count -> {
            LocalDate day = workingDays.plus(from, days);
            return days < 0 ? day : day.plusDays(1);
        });
    }

    /** The day from which the round is chased. */
    @Override
    public LocalDate escalatesOn() {
        return escalatesOn;
    }

    Optional<LocalDate> onBehalfOn() {
        return onBehalfOn;
    }

    private Optional<LocalDate> first(Rung.Name name) {
        return all(name).map(this::day).findFirst();
    }

    @Override
    public boolean remindsIn(@Nullable LocalDate after, LocalDate until) {
        return reminders().anyMatch(day -> !day.isAfter(until) && (after == null || day.isAfter(after)));
    }

    /** The days after this one on which the responsible party is reminded. */
    @Override
    public Set<LocalDate> remindersAfter(LocalDate day) {
        return reminders.computeIfAbsent(
                day,
                from -> reminders().filter(reminder -> reminder.isAfter(from)).collect(Collectors.toUnmodifiableSet()));
    }

    private Stream<LocalDate> reminders() {
        return all(Rung.Name.REMINDER).map(this::day);
    }

    private Stream<Rung> all(Rung.Name name) {
        return rungs.stream().filter(rung -> rung.name() == name);
    }

    Optional<Rung> level(int level) {
        return all(Rung.Name.level(level)).findFirst();
    }

    /** Whose turn a level is; null when the ladder has no such level. */
    @Override
    public @Nullable String audience(int level) {
        return level(level).map(rung -> rung.audience().name()).orElse(null);
    }

    /** The day on which a level that nobody touched climbs; empty on the highest. Touching it starts the wait again. */
    @Override
    public Optional<LocalDate> climbsOn(int level, LocalDate levelSince, @Nullable LocalDate touchedOn) {
        LocalDate quietSince = touchedOn == null ? levelSince.minusDays(1) : touchedOn;
        LocalDate from = Stream.of(quietSince, deadline.dueOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return level(level)
                .flatMap(now -> level < 3
                        ? level(level + 1).map(next -> next.workingDays() - now.workingDays())
                        : Optional.empty())
                .map(wait -> day(from, wait));
    }

    /** The day from which an unfinished round is no longer accepted. */
    Optional<LocalDate> locksOn() {
        return Optional.ofNullable(deadline.lockOn()).map(day -> day.plusDays(1));
    }

    /**
     * The next day on which a watch must look: today when something is due already.
     *
     * @param onBehalfAsked the analyst has been asked already, so that rung is done
     */
    LocalDate nextLook(boolean onBehalfAsked, LocalDate today) {
        return looks.computeIfAbsent(new Look(onBehalfAsked, today), look -> look(look.onBehalfAsked(), look.today()));
    }

    /** Of a case without on-behalf work. */
    @Override
    public LocalDate nextLook(LocalDate today) {
        return nextLook(true, today);
    }

    private LocalDate look(boolean onBehalfAsked, LocalDate today) {
        Stream<LocalDate> always =
                Stream.of(Optional.of(escalatesOn()), locksOn()).flatMap(Optional::stream);
        Stream<LocalDate> asks = onBehalfAsked ? Stream.empty() : onBehalfOn().stream();
        Stream<LocalDate> stillToCome = reminders().filter(day -> day.isAfter(today));
        return Stream.of(always, asks, stillToCome)
                .flatMap(Function.identity())
                .min(Comparator.naturalOrder())
                .map(day -> day.isBefore(today) ? today : day)
                .orElseThrow();
    }

    /** What was counted once for this plan is not counted again. */
    private record Count(LocalDate from, int days) {}

    private record Look(boolean onBehalfAsked, LocalDate today) {}
}
