package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes rounds with the due date that their shift rule makes of the day that was set. The caller holds the year. */
@Component
class RoundWriter {

    private final RoundPlanTable rounds;
    private final WorkingDays workingDays;

    RoundWriter(RoundPlanTable rounds, WorkingDays workingDays) {
        this.rounds = rounds;
        this.workingDays = workingDays;
    }

    /** @throws Refused for an odd key, or one that a round of the year has; for one of hiring, which the template alone has */
    void mustBeNew(FiscalYear year, String key, RoundKind kind) {
        RoundPlanRules.key(key);
        if (kind == RoundKind.HIRING) {
            throw new Refused("refused.round.hiring-added");
        }
        if (rounds.of(year).stream().anyMatch(round -> round.key().equals(key))) {
            throw new Refused("refused.year.key-taken", key);
        }
    }

    /** The plan as it would be kept. @throws Refused when it cannot be */
    RoundPlan fitting(FiscalYear year, RoundPlan plan) {
        RoundPlan tidy = RoundPlanRules.tidy(year, plan);
        checks(year, tidy).mayBeKept();
        return tidy;
    }

    /** @throws Refused for what would keep a year from being published, and for a due date after the year */
    void mustBeWithin(FiscalYear year, RoundPlan plan) {
        checks(year, plan).findings().stream()
                .filter(finding -> finding.error() || finding.key().equals("due-after-year"))
                .findFirst()
                .ifPresent(finding -> {
                    throw finding.refusal();
                });
    }

    private RoundChecks checks(FiscalYear year, RoundPlan plan) {
        return new RoundChecks(year, plan, dueOn(plan));
    }

    /** A new round below the year's last one. */
    RoundId add(FiscalYear year, String key, RoundPlan plan, @Nullable Scope scope, Actor by) {
        boolean added = !Template.has(key);
        int row = rounds.nextRow(year, plan.kind());
        return insert(new ShapedRound(year, key, row, plan, false, added, scope), by);
    }

    RoundId insert(ShapedRound round, Actor by) {
        LocalDate due = dueOn(round.plan());
        RoundPlan plan = Plans.lockedNotBefore(due, round.plan());
        return rounds.insert(round.with(plan), due, by);
    }

    void put(RoundId id, RoundPlan plan, Actor by) {
        LocalDate due = dueOn(plan);
        rounds.update(id, Plans.lockedNotBefore(due, plan), due, by);
    }

    private LocalDate dueOn(RoundPlan plan) {
        return plan.shift().of(plan.dueOn(), workingDays);
    }
}
