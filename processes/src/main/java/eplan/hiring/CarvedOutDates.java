package eplan.hiring;

import eplan.shared.HiringStepId;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Duties of a province that did not exist when they were due: it gets as many calendar days from its first day as everybody had from the
 * opening, so that nobody is late from birth. In the transaction that opens its case.
 */
@Component
class CarvedOutDates {

    private static final String PAST = """
            select n.id, n.due_on - r.opens_on as days
              from eplan.hiring_step_now n join eplan.round r on r.id = n.round_id
             where n.hiring_year_id = ? and n.state = 'OPEN' and n.due_on < ?
             order by n.id""";

    private final HeldSteps steps;
    private final LaterDates later;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;

    CarvedOutDates(HeldSteps steps, LaterDates later, WorkingDays workingDays, JdbcClient jdbc) {
        this.steps = steps;
        this.later = later;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
    }

    /** @param first day of the province; what is due on it or later keeps its date */
    void give(long hiringYear, LocalDate first) {
        for (Past past : past(hiringYear, first)) {
            HiringStep step = steps.hold(past.step());
            later.give(step, workingDay(first.plusDays(past.days())), "hiring.reason.carved-out");
        }
    }

    private List<Past> past(long hiringYear, LocalDate first) {
        return jdbc.sql(PAST)
                .param(hiringYear)
                .param(first)
                .query((row, n) -> new Past(new HiringStepId(row.getLong("id")), row.getInt("days")))
                .list();
    }

    private LocalDate workingDay(LocalDate day) {
        return workingDays.isWorkingDay(day) ? day : workingDays.plus(day, 1);
    }

    /** @param days from the opening to the date that has passed */
    private record Past(HiringStepId step, int days) {}
}
