package eplan.timeline;

import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Works out what wishes and holidays come to. Reads only: what it says holds as long as the rounds are locked. */
@Component
class ChangePlans {

    /** What is in force for the nation before the provinces' own dates, which go last where they end. */
    private static final Comparator<DateStep> ORDER = Comparator.comparing(DateStep::ends)
            .thenComparing(step -> !step.ofNation())
            .thenComparing(step -> step.round().value());

    private final CalendarRows rows;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    ChangePlans(CalendarRows rows, WorkingDays workingDays, BusinessClock clock) {
        this.rows = rows;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Keeps everybody else out until the transaction ends, so that what is planned then still holds when it is done.
     *
     * @param days that become holidays or ordinary ones
     */
    void lock(Set<RoundId> rounds, Set<LocalDate> days) {
        rows.lock(rounds, days);
    }

    ChangePlan ofEdits(List<Edit> edits) {
        return ofEdits(edits, clock.today());
    }

    /** @param today a coming day, with the dates and holidays as they are */
    ChangePlan ofEdits(List<Edit> edits, LocalDate today) {
        return of(Wish.of(edits), DaysChange.of(workingDays, edits), today);
    }

    /** With the holidays as they are. */
    ChangePlan of(Wish wish) {
        return of(List.of(wish), DaysChange.none(workingDays));
    }

    /** @throws NotFound for a round that does not exist */
    ChangePlan of(List<Wish> wishes, DaysChange days) {
        return of(wishes, days, clock.today());
    }

    private ChangePlan of(List<Wish> wishes, DaysChange days, LocalDate today) {
        Set<RoundId> near = rows.near(days.changed());
        Set<RoundId> concerned = new HashSet<>(near);
        wishes.forEach(wish -> concerned.add(wish.round()));
        Map<RoundId, RoundDates> rounds = rows.of(concerned);
        List<DateStep> steps = new ArrayList<>();
        Map<Wish, Refused> refused = new LinkedHashMap<>();
        for (RoundId id : concerned) {
            RoundDates round = rounds.get(id);
            if (round == null) {
                throw new NotFound("round " + id);
            }
            var planned = new RoundPlanning(
                    round,
                    wishes.stream().filter(wish -> wish.round().equals(id)).toList(),
                    days,
                    today);
            steps.addAll(planned.steps());
            refused.putAll(planned.refused());
        }
        List<Wish> granted =
                wishes.stream().filter(wish -> !refused.containsKey(wish)).toList();
        return new ChangePlan(steps.stream().sorted(ORDER).toList(), granted, near, days, refused);
    }
}
