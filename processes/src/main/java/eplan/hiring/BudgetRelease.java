package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringEvents.BudgetAllocated;
import eplan.hiring.HiringYears.Released;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that the budget is allocated, for many provinces by one act; in the caller's transaction. */
@Component
class BudgetRelease {

    private final BudgetTable table;
    private final HiringLog log;
    private final HiringWorkflow workflow;
    private final Audit audit;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    BudgetRelease(
            BudgetTable table,
            HiringLog log,
            HiringWorkflow workflow,
            Audit audit,
            BusinessClock clock,
            ApplicationEventPublisher publisher) {
        this.table = table;
        this.log = log;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Provinces first, then the engine: signing begins where the approval is there already. */
    Released release(FiscalYear year, BudgetPlan plan, String letter, Actor by) {
        if (plan.toGet().isEmpty()) {
            throw new Refused("refused.hiring.budget-already", year.toString(), plan.since());
        }
        List<Long> ids = plan.toGet().stream().map(BudgetPlan.Row::id).toList();
        table.allocate(ids, letter, by);
        log.ofYears(ids, HiringEventType.BUDGET_ALLOCATED, letter, clock.today());
        publisher.publishEvent(new BudgetAllocated(
                year,
                plan.toGet().stream()
                        .map(row -> new ProvinceId(row.province()))
                        .collect(Collectors.toUnmodifiableSet())));
        workflow.budgetAllocated(
                plan.toGet().stream().map(BudgetPlan.Row::instance).toList());
        audit.record("hiring.budget-released", "hiring-year:" + year, null, letter + ", " + ids.size() + " provinces");
        return plan.released();
    }
}
