package eplan.timeline;

import eplan.shared.BuddhistDates;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.shared.Texts;
import eplan.timeline.ChangeSetBefore.Was;
import eplan.timeline.ChangeSets.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what of a change set nothing newer has moved, and what may go back to what it was. */
@Component
class UndoPlans {

    private final ChangePlans plans;
    private final ChangeRecords records;
    private final ChangeSetBefore before;
    private final WorkingDays workingDays;
    private final Texts texts;

    UndoPlans(ChangePlans plans, ChangeRecords records, ChangeSetBefore before, WorkingDays workingDays, Texts texts) {
        this.plans = plans;
        this.records = records;
        this.before = before;
        this.workingDays = workingDays;
        this.texts = texts;
    }

    /** All that the set changed, whether it may go back or not. */
    void lock(long changeSet) {
        Set<RoundId> rounds = records.ofSet(changeSet).stream()
                .map(past -> past.change().round())
                .collect(Collectors.toCollection(HashSet::new));
        Set<LocalDate> days = new HashSet<>();
        for (Was was : before.of(changeSet)) {
            EditRow row = EditRow.of(was.edit());
            if (row.round() != null) {
                rounds.add(row.round());
            }
            if (row.day() != null) {
                days.add(row.day());
            }
        }
        plans.lock(rounds, days);
    }

    UndoPlan of(long changeSet) {
        List<PastChange> pasts = records.ofSet(changeSet);
        List<Was> others = before.of(changeSet);
        List<String> left = new ArrayList<>(newer(pasts, others));
        Map<Wish, String> wishes = new LinkedHashMap<>();
        pasts.stream().filter(past -> past.change().undoable()).forEach(past -> wishes.put(past.back(), past.whose()));
        List<Was> untouched = others.stream().filter(Was::untouched).toList();
        untouched.forEach(was -> wishes.putAll(back(was)));
        Map<LocalDate, Was> holidays = untouched.stream()
                .filter(was -> EditRow.of(was.edit()).day() != null)
                .collect(Collectors.toMap(UndoPlans::day, Function.identity()));
        ChangePlan plan = mostOf(wishes, days(holidays), left);
        Map<LocalDate, String> names = new HashMap<>();
        holidays.forEach((day, was) -> names.put(day, was.about()));
        return new UndoPlan(
                plan,
                names,
                left,
                pasts.isEmpty() ? null : pasts.getFirst().change().letter());
    }

    /** Without what may not be any more, which may keep other dates of its round as well. */
    private ChangePlan mostOf(Map<Wish, String> wishes, DaysChange days, List<String> left) {
        ChangePlan plan = plans.of(List.copyOf(wishes.keySet()), days);
        while (!plan.refused().isEmpty()) {
            for (Map.Entry<Wish, Refused> refused : plan.refused().entrySet()) {
                Refused why = refused.getValue();
                String because =
                        texts.of(why.key(), BuddhistDates.THAI, why.params().toArray());
                left.add(say("changeset.left.refused", wishes.getOrDefault(refused.getKey(), ""), because));
            }
            wishes.keySet().removeAll(plan.refused().keySet());
            plan = plans.of(List.copyOf(wishes.keySet()), days);
        }
        return plan;
    }

    private List<String> newer(List<PastChange> pasts, List<Was> others) {
        List<String> left = new ArrayList<>();
        pasts.stream()
                .filter(past -> !past.change().undoable() && !past.change().undone())
                .forEach(past -> left.add(say("changeset.left.due", past.whose())));
        others.stream().filter(was -> !was.untouched()).forEach(was -> left.add(say(key(was.edit()), was.about())));
        return left;
    }

    private static String key(Edit edit) {
        if (edit instanceof Edit.OpensOn) {
            return "changeset.left.opening";
        }
        return edit instanceof Edit.LockOn ? "changeset.left.lock" : "changeset.left.holiday";
    }

    private static Map<Wish, String> back(Was was) {
        LocalDate day = was.day();
        if (was.edit() instanceof Edit.OpensOn opens && day != null) {
            return Map.of(new Wish.Opening(opens.round(), day), was.about());
        }
        return was.edit() instanceof Edit.LockOn lock
                ? Map.of(new Wish.Lock(lock.round(), day), was.about())
                : Map.of();
    }

    private DaysChange days(Map<LocalDate, Was> holidays) {
        Map<LocalDate, Boolean> back = new HashMap<>();
        holidays.forEach((day, was) -> back.put(day, was.holiday()));
        return DaysChange.of(workingDays, back);
    }

    private static LocalDate day(Was holiday) {
        return switch (holiday.edit()) {
            case Edit.HolidayOn on -> on.holiday().day();
            case Edit.NoHoliday no -> no.day();
            default -> throw new IllegalArgumentException("no holiday");
        };
    }

    private String say(String key, Object... params) {
        return texts.of(key, BuddhistDates.THAI, params);
    }
}
