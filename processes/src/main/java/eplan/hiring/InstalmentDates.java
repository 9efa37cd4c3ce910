package eplan.hiring;

import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By when instalments are to be delivered, once holidays have changed; in the mover's transaction. */
@Component
class InstalmentDates {

    private static final String PLANNED = """
            select contract_id, number, to_on, due_on, due_days from eplan.instalment where state = 'PLANNED'
             order by contract_id, number for no key update""";

    /** What was returned is delivered again by a date of its own, not by that of the contract. */
    private static final String OPEN = """
            update eplan.instalment i set due_on = s.own_due
              from eplan.hiring_step s
             where s.id = any(?) and s.kind = 'DELIVERY' and s.turn = 1
               and i.contract_id = s.contract_id and i.number = s.instalment""";

    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    InstalmentDates(WorkingDays workingDays, BusinessClock clock, JdbcClient jdbc) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private record Planned(long contract, int number, LocalDate due, CountedDate counted) {}

    /** Those that have not opened. */
    void countAgain() {
        WorkingDays held = workingDays.held();
        for (Planned one : planned()) {
            LocalDate due = one.counted().again(one.due(), clock.today(), held);
            if (!due.equals(one.due())) {
                jdbc.sql("update eplan.instalment set due_on = ? where contract_id = ? and number = ?")
                        .params(due, one.contract(), one.number())
                        .update();
            }
        }
    }

    /** Those of which the delivery is one of these steps. */
    void follow(Collection<HiringStepId> moved) {
        jdbc.sql(OPEN)
                .param(moved.stream().map(HiringStepId::value).toArray(Long[]::new))
                .update();
    }

    private List<Planned> planned() {
        return jdbc.sql(PLANNED)
                .query((row, n) -> new Planned(
                        row.getLong("contract_id"),
                        row.getInt("number"),
                        row.getObject("due_on", LocalDate.class),
                        new CountedDate(
                                StepKind.DELIVERY, row.getObject("to_on", LocalDate.class), row.getInt("due_days"))))
                .list();
    }
}
