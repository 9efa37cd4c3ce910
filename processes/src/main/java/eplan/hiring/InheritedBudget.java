package eplan.hiring;

import eplan.hiring.HiringEvents.BudgetAllocated;
import eplan.hiring.HiringYearStarts.Opened;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The budget of a province is that of the one that is carved out of it too; in the transaction that opens its case. */
@Component
class InheritedBudget {

    private static final String INHERIT = """
            update eplan.hiring_year own
               set budget_on = former.budget_on, budget_letter = former.budget_letter, budget_by = former.budget_by
              from (select y.budget_on, y.budget_letter, y.budget_by
                      from eplan.hiring_year y
                     where y.fiscal_year = :year and y.budget_on is not null
                       and y.province_id in (
                           select was.province_id from eplan.lao_province now
                             join eplan.lao_province was on was.lao_id = now.lao_id and was.valid_to = now.valid_from - 1
                            where now.lao_id = any(:laos) and now.province_id = :province)
                     order by y.budget_on limit 1) former
             where own.id = :case
            returning own.budget_letter, own.budget_on""";

    private final HiringWorkflow workflow;
    private final HiringLog log;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    InheritedBudget(HiringWorkflow workflow, HiringLog log, JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.workflow = workflow;
        this.log = log;
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /**
     * Says so, as an act of headquarters does: on record since the day on which it was allocated to the former province.
     *
     * @param laos those that came along
     * @return whether there is a budget to inherit
     */
    boolean give(Opened to, FiscalYear year, ProvinceId province, Long[] laos) {
        Optional<Inherited> budget = jdbc.sql(INHERIT)
                .param("year", year.be())
                .param("laos", laos)
                .param("province", province.value())
                .param("case", to.id())
                .query((row, n) ->
                        new Inherited(row.getString("budget_letter"), row.getObject("budget_on", LocalDate.class)))
                .optional();
        budget.ifPresent(inherited -> {
            log.ofYear(to.id(), HiringEventType.BUDGET_ALLOCATED, inherited.letter(), inherited.on());
            publisher.publishEvent(new BudgetAllocated(year, Set.of(province)));
            workflow.budgetAllocated(List.of(to.instance()));
        });
        return budget.isPresent();
    }

    private record Inherited(@Nullable String letter, LocalDate on) {}
}
