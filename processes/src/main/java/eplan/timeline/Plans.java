package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round's plan with something else in it. */
final class Plans {

    private Plans() {}

    static RoundNames names(RoundPlan plan) {
        return new RoundNames(plan.nameTh(), plan.nameEn(), plan.shortTh(), plan.shortEn());
    }

    static RoundPlan asking(RoundPlan plan, List<String> items) {
        return with(plan, names(plan), plan.dataYear(), plan.opensOn(), plan.dueOn(), plan.lockOn(), items);
    }

    static RoundPlan within(RoundPlan plan, LocalDate opensOn, LocalDate dueOn, @Nullable LocalDate lockOn) {
        return with(plan, names(plan), plan.dataYear(), opensOn, dueOn, lockOn, plan.items());
    }

    /** A lock before the due date, as a shift rule may leave it, is on that day. */
    static RoundPlan lockedNotBefore(LocalDate dueOn, RoundPlan plan) {
        LocalDate lock = plan.lockOn();
        return lock == null || !lock.isBefore(dueOn) ? plan : within(plan, plan.opensOn(), plan.dueOn(), dueOn);
    }

    static RoundPlan with(
            RoundPlan plan,
            RoundNames names,
            FiscalYear dataYear,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate lockOn,
            List<String> items) {
        return new RoundPlan(
                plan.version(),
                names.nameTh(),
                names.nameEn(),
                names.shortTh(),
                names.shortEn(),
                plan.kind(),
                plan.responsible(),
                dataYear,
                opensOn,
                dueOn,
                lockOn,
                plan.shift(),
                plan.reminders(),
                items,
                plan.legalBasis());
    }
}
