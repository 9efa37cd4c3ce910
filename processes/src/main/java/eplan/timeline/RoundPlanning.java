package eplan.timeline;

import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.timeline.RoundDates.Own;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weighs all wishes for one round against each other: a due date may lie after a lock that moves with it. */
final class RoundPlanning {

    private final RoundDates round;
    private final List<Wish> wishes;
    private final DaysChange days;
    private final MoveRules now;
    private final List<DateStep> steps = new ArrayList<>();
    private final Map<Wish, Refused> refused = new LinkedHashMap<>();
    /** Due dates as they will be; the nation's without a province. */
    private final Map<Optional<ProvinceId>, LocalDate> due = new HashMap<>();

    RoundPlanning(RoundDates round, List<Wish> wishes, DaysChange days, LocalDate today) {
        this.round = round;
        this.wishes = wishes;
        this.days = days;
        this.now = new MoveRules(round.year(), round.opensOn(), round.lockOn(), today);
        round.dates().forEach(own -> due.put(Optional.ofNullable(own.province()), own.dueOn()));
        round.dates().forEach(this::existing);
        dueWishes()
                .filter(wish -> round.of(wish.province()).isEmpty())
                .forEach(wish -> unlessRefused(wish, () -> begin(wish)));
        openingAndLock();
    }

    List<DateStep> steps() {
        return steps;
    }

    Map<Wish, Refused> refused() {
        return refused;
    }

    private void existing(Own own) {
        Wish.Due wish = wishFor(own.province());
        if (wish == null) {
            followHolidays(own);
        } else {
            unlessRefused(wish, () -> change(own, wish));
        }
    }

    /** A date that the calendar keeps from following stays: the holiday comes all the same. */
    private void followHolidays(Own own) {
        LocalDate shifted = shifted(own.set());
        if (days.changed().isEmpty() || shifted.equals(own.dueOn())) {
            return;
        }
        try {
            rules().mayBecome(shifted);
        } catch (Refused stays) {
            return;
        }
        add(DateStep.change(round, own, own.set(), shifted, null));
    }

    private void change(Own own, Wish.Due wish) {
        LocalDate to = wish.to();
        if (to == null) {
            end(own, wish);
            return;
        }
        LocalDate shifted = shifted(to);
        boolean same = to.equals(own.set()) && shifted.equals(own.dueOn());
        if (same && wish.undoes() != null) {
            throw new Refused("refused.undo.holiday", shifted);
        }
        if (!same) {
            rules().mayBecome(shifted);
            add(DateStep.change(round, own, to, shifted, wish));
        }
    }

    private void end(Own own, Wish.Due wish) {
        LocalDate back = due.getOrDefault(Optional.<ProvinceId>empty(), own.dueOn());
        rules().mayBecome(back);
        add(DateStep.end(round, own, back, wish));
    }

    /** A province may keep the date that the nation's leaves at the same time. */
    private void begin(Wish.Due wish) {
        LocalDate to = wish.to();
        Own standard = round.standard();
        if (to == null || (to.equals(standard.set()) && wishFor(null) == null)) {
            return;
        }
        LocalDate shifted = shifted(to);
        rules().mayBecome(shifted);
        add(DateStep.begin(round, to, shifted, wish));
    }

    private void add(DateStep step) {
        due.put(Optional.ofNullable(step.province()), step.newDue());
        steps.add(step);
    }

    private void openingAndLock() {
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Opening opening) {
                unlessRefused(wish, () -> now.mayOpen(opening.to(), Collections.min(all(round.firstOfLaos()))));
            }
            if (wish instanceof Wish.Lock lock) {
                unlessRefused(wish, () -> now.mayLock(lock.to(), Collections.max(all(round.lastOfLaos()))));
            }
        }
    }

    private List<LocalDate> all(@Nullable LocalDate ofLaos) {
        return Stream.concat(due.values().stream(), Stream.ofNullable(ofLaos)).toList();
    }

    private void unlessRefused(Wish wish, Runnable plan) {
        try {
            plan.run();
        } catch (Refused why) {
            refused.put(wish, why);
        }
    }

    private LocalDate shifted(LocalDate day) {
        return round.shift().of(day, days.after());
    }

    /** By the opening date and the lock as they will be. */
    private MoveRules rules() {
        MoveRules rules = now;
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Opening opening) {
                rules = new MoveRules(rules.year(), opening.to(), rules.lockOn(), rules.today());
            }
            if (wish instanceof Wish.Lock lock) {
                rules = new MoveRules(rules.year(), rules.opensOn(), lock.to(), rules.today());
            }
        }
        return rules;
    }

    private Wish.@Nullable Due wishFor(@Nullable ProvinceId province) {
        return dueWishes()
                .filter(wish -> Objects.equals(wish.province(), province))
                .findFirst()
                .orElse(null);
    }

    private Stream<Wish.Due> dueWishes() {
        return wishes.stream().filter(Wish.Due.class::isInstance).map(Wish.Due.class::cast);
    }
}
