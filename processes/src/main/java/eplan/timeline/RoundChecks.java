package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with one round, whatever the others of its year are.
 *
 * @param dueOn the due date after the shift rule
 */
record RoundChecks(FiscalYear year, RoundPlan plan, LocalDate dueOn) {

    /** What not even a draft can hold. */
    private static final Set<String> NEVER =
            Set.of("lock-before-due", "shift-after-lock", "no-items", "unknown-item", "hiring-plan");

    private static final int YEARS_NEAR = 1;

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        opening(found);
        due(found);
        lock(found);
        items(found);
        responsible(found);
        if (Math.abs(plan.dataYear().be() - year.be()) > YEARS_NEAR) {
            found.add(Finding.warning("data-year", plan.dataYear().toString()));
        }
        return List.copyOf(found);
    }

    /** @throws eplan.shared.Refused for a lock before the due date, no items or unknown ones; either of them in hiring */
    void mayBeKept() {
        findings().stream()
                .filter(finding -> NEVER.contains(finding.key()))
                .findFirst()
                .ifPresent(finding -> {
                    throw finding.refusal();
                });
    }

    private void opening(List<Finding> found) {
        if (plan.opensOn().isBefore(year.first())) {
            found.add(Finding.error("opens-before-year", plan.opensOn(), year.first()));
        } else if (plan.opensOn().isAfter(year.last())) {
            found.add(Finding.error("opens-after-year", plan.opensOn(), year.last()));
        }
    }

    private void due(List<Finding> found) {
        LocalDate latest = year.last().plusYears(1);
        if (plan.dueOn().isBefore(plan.opensOn())) {
            found.add(Finding.error("due-before-open", plan.dueOn(), plan.opensOn()));
        } else if (dueOn.isBefore(plan.opensOn())) {
            found.add(Finding.error("shift-before-open", dueOn, plan.opensOn()));
        }
        if (dueOn.isAfter(latest)) {
            found.add(Finding.error("due-too-late", dueOn, latest));
        } else if (dueOn.isAfter(year.last())) {
            found.add(Finding.warning("due-after-year", dueOn, year.last()));
        }
    }

    private void lock(List<Finding> found) {
        LocalDate lock = plan.lockOn();
        if (lock != null && lock.isBefore(plan.dueOn())) {
            found.add(Finding.error("lock-before-due", lock, plan.dueOn()));
        } else if (lock != null && lock.isBefore(dueOn)) {
            found.add(Finding.error("shift-after-lock", dueOn, lock));
        }
    }

    /** Only checking is the analysts' own; the ladder and the forms know no other round of theirs, and no check by an LAO. */
    private void responsible(List<Finding> found) {
        Responsible whose = switch (plan.kind()) {
            case CLOSING, RECORDING, MONTHLY -> Responsible.LAO;
            case VERIFYING -> Responsible.ANALYST;
            case HIRING -> Responsible.PROVINCE;
        };
        if (plan.responsible() != whose) {
            found.add(Finding.error("kind-responsible"));
        }
    }

    /** In rounds of hiring nothing is recorded, so nothing is accepted until a day either. */
    private void items(List<Finding> found) {
        boolean hiring = plan.kind() == RoundKind.HIRING;
        if (hiring && (!plan.items().isEmpty() || plan.lockOn() != null)) {
            found.add(Finding.error("hiring-plan"));
        }
        if (!hiring && plan.items().isEmpty()) {
            found.add(Finding.error("no-items"));
        }
        plan.items().stream()
                .filter(item -> !RoundItemKeys.all().contains(item))
                .forEach(item -> found.add(Finding.error("unknown-item", item)));
    }
}
