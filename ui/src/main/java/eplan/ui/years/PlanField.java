package eplan.ui.years;

import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.casework.RoundWords;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field of a round that two people may shape at the same time: how it is called, compared and said. */
enum PlanField {
    NAME_TH("years.name.th", RoundPlan::nameTh, RoundPlan::nameTh),
    NAME_EN("years.name.en", RoundPlan::nameEn, RoundPlan::nameEn),
    SHORT_TH("years.short.th", RoundPlan::shortTh, RoundPlan::shortTh),
    SHORT_EN("years.short.en", RoundPlan::shortEn, RoundPlan::shortEn),
    OPENS("years.opens", RoundPlan::opensOn, plan -> day(plan.opensOn())),
    DUE("years.due", RoundPlan::dueOn, plan -> day(plan.dueOn())),
    LOCK("years.lock", plan -> Optional.ofNullable(plan.lockOn()), plan -> day(plan.lockOn())),
    SHIFT("years.shift", RoundPlan::shift, plan -> Words.of("shift." + plan.shift())),
    ITEMS("years.items", plan -> Set.copyOf(plan.items()), PlanField::items),
    /** With whose duty it is, which follows from it. */
    KIND("years.kind", plan -> List.of(plan.kind(), plan.responsible()), PlanField::kind),
    DATA_YEAR("years.data-year", RoundPlan::dataYear, plan -> plan.dataYear().toString()),
    BASIS("years.basis", RoundPlan::legalBasis, RoundPlan::legalBasis),
    REMINDERS(
            "years.column.reminders",
            plan -> Optional.ofNullable(plan.reminders()),
            plan -> RoundWords.reminders(plan.reminders()));

    private final String label;
    private final Function<RoundPlan, Object> value;
    private final Function<RoundPlan, String> words;

    PlanField(String label, Function<RoundPlan, Object> value, Function<RoundPlan, String> words) {
        this.label = label;
        this.value = value;
        this.words = words;
    }

    /** As the form calls it. */
    String label() {
        return Words.of(label);
    }

    String said(RoundPlan plan) {
        return words.apply(plan);
    }

    boolean same(RoundPlan one, RoundPlan other) {
        return value.apply(one).equals(value.apply(other));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? YearWords.NONE : Words.of("years.day", day);
    }

    private static String items(RoundPlan plan) {
        return plan.items().stream().map(YearWords::item).collect(Collectors.joining(" · "));
    }

    private static String kind(RoundPlan plan) {
        return Words.of("years.kind." + plan.kind()) + " · " + Words.of("years.responsible." + plan.responsible());
    }
}
