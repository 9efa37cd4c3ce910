package eplan.hiring;

import eplan.cycle.FarOverdue;
import eplan.hiring.HiringSteps.StepView;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads steps with their date in force and standing; callers have asked for the right. */
@Component
class StepViews {

    private static final String SELECT = """
            select n.*, p.name_th as province_th, p.name_en as province_en, coalesce(e.level, 0) as chase_level, e.promised_on,
                   eplan.hiring_standing(n.state, n.started, n.turn, n.done_on, n.done_due, n.due_source, n.due_on,
                                         :today, :farBefore) as standing,
                   exists (select from eplan.hiring_later x where x.step_id = n.id and x.state = 'ASKED') as asked,
                   (select max(w.assignee_id) from eplan.work_item w
                     where w.hiring_step_id = n.id and w.kind = 'HIRING' and w.state = 'OPEN') as assignee_id
              from eplan.hiring_step_now n
              join eplan.province p on p.id = n.province_id
              left join eplan.hiring_spell e on e.step_id = n.id and e.state = 'OPEN'
            """;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    StepViews(JdbcClient jdbc, WorkingDays workingDays, BusinessClock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Optional<StepView> one(HiringStepId id, Actor reader) {
        return read("where n.id = :id", "id", id.value(), reader).stream().findFirst();
    }

    List<StepView> ofYear(long hiringYear, Actor reader) {
        return read("where n.hiring_year_id = :year order by n.id", "year", hiringYear, reader);
    }

    List<StepView> ofContract(ContractId contract, Actor reader) {
        return read("where n.contract_id = :contract order by n.id", "contract", contract.value(), reader);
    }

    private List<StepView> read(String where, String name, long value, Actor reader) {
        LocalDate today = clock.today();
        WorkingDays held = workingDays.held();
        StepViewRow rows = new StepViewRow(reader, held, today);
        return jdbc.sql(SELECT + where)
                .param(name, value)
                .param("today", today)
                .param("farBefore", FarOverdue.before(today, held))
                .query((row, n) -> rows.view(row))
                .list();
    }
}
