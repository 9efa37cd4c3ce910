package eplan.timeline;

import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes what a day is, and lets those who count working days count again, in one transaction. Holidays' changes come one after the
 * other; then the default dates of the rounds are locked, as by a move: what was armed before is counted again here, and whoever
 * arms afterwards counts by the new holidays.
 */
@Component
class Recounting {

    /** Reminders and steps before a due date lie nearer to it than this. */
    private static final int DAYS_BEFORE_DUE = 60;

    /** An LAO is chased long after its date, and each step waits for working days. */
    private static final int DAYS_AFTER_DUE = 366;

    /** In the order of their ids, which is the order in which everybody locks them. */
    private static final String LOCK = """
            select round_id from eplan.deadline
             where province_id is null and lao_id is null
               and round_id in (select d.round_id from eplan.deadline d where d.due_on between ? and ?)
             order by id for update""";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Dependants dependants;
    private final DeadlockRetry retry;

    Recounting(JdbcClient jdbc, WorkingDays workingDays, Dependants dependants, DeadlockRetry retry) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.dependants = dependants;
        this.retry = retry;
    }

    /** @param change changes the day, and returns the reason that cases show for what comes of it; tried again after a deadlock */
    void after(LocalDate day, Supplier<String> change) {
        retry.inTransaction(() -> {
            jdbc.sql("select version from eplan.holiday_version for update")
                    .query(Long.class)
                    .single();
            boolean worked = workingDays.isWorkingDay(day);
            String reason = change.get();
            if (workingDays.isWorkingDay(day) != worked) {
                near(day).forEach(round -> dependants.recounted(round, reason));
            }
            return day;
        });
    }

    private List<RoundId> near(LocalDate day) {
        return jdbc.sql(LOCK)
                .param(day.minusDays(DAYS_AFTER_DUE))
                .param(day.plusDays(DAYS_BEFORE_DUE))
                .query((row, n) -> new RoundId(row.getLong("round_id")))
                .list();
    }
}
