package eplan.ui.timeline;

import eplan.timeline.RoundView;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;

/** The dates of a draft's round that a bar has. */
final class PlanDates {

    private PlanDates() {}

    /** The day that was set; a shift rule may move the last one. */
    static LocalDate of(RoundPlan plan, DateField field) {
        return field == DateField.OPENS ? plan.opensOn() : plan.dueOn();
    }

    /** As the bar is drawn. */
    static LocalDate of(RoundView round, DateField field) {
        return field == DateField.OPENS ? round.opensOn() : round.dueOn();
    }

    static RoundPlan with(RoundPlan plan, DateField field, LocalDate day) {
        boolean opening = field == DateField.OPENS;
        return new RoundPlan(
                plan.version(),
                plan.nameTh(),
                plan.nameEn(),
                plan.shortTh(),
                plan.shortEn(),
                plan.kind(),
                plan.responsible(),
                plan.dataYear(),
                opening ? day : plan.opensOn(),
                opening ? plan.dueOn() : day,
                plan.lockOn(),
                plan.shift(),
                plan.reminders(),
                plan.items(),
                plan.legalBasis());
    }
}
