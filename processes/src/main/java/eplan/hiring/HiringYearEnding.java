package eplan.hiring;

import eplan.registry.DayStarted;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * How a hiring year ends; in the caller's transaction. A contract that was moved is settled in the case of the province it left, and belongs
 * to the year of the other one: neither year is over with its case. So both are looked at every night until nothing of theirs is open.
 */
@Component
class HiringYearEnding {

    private static final String CLOSE = """
            update eplan.hiring_year y set state = 'CLOSED', closed_on = :today, version = version + 1
             where y.state = 'OPEN'
               and not exists (select from eplan.contract c where c.hiring_year_id = y.id and c.state <> 'ENDED')
               and not exists (select from eplan.hiring_step s where s.hiring_year_id = y.id and s.state = 'OPEN')
            """;

    private final StepWork work;
    private final HiringPosts posts;
    private final HiringLog log;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HiringYearEnding(StepWork work, HiringPosts posts, HiringLog log, JdbcClient jdbc, BusinessClock clock) {
        this.work = work;
        this.posts = posts;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Holds the year, as signing does: who signs the last post at the same time either is counted, or finds the step that follows. */
    boolean postsLeft(long year) {
        jdbc.sql("select id from eplan.hiring_year where id = ? for no key update")
                .param(year)
                .query(Long.class)
                .list();
        return posts.left(year) > 0;
    }

    /** Steps of contracts go on until the last instalment is accepted. */
    void endSteps(long year) {
        for (StepKind kind : StepKind.values()) {
            if (!kind.ofContract()) {
                work.open(year, kind, null, null).ifPresent(step -> work.cancel(step, ""));
            }
        }
    }

    /** Its case is over; what came to it with a contract from elsewhere may not be. */
    void close(long year) {
        closed(jdbc.sql(CLOSE + " and y.id = :year returning y.id").param("year", year));
    }

    /** As the system. */
    @EventListener
    void close(DayStarted started) {
        closed(jdbc.sql(CLOSE + " and y.fiscal_year < :running returning y.id")
                .param("running", FiscalYear.of(started.day()).be()));
    }

    private void closed(StatementSpec sql) {
        List<Long> years = sql.param("today", clock.today())
                .query((row, n) -> row.getLong(1))
                .list();
        log.ofYears(years, HiringEventType.YEAR_CLOSED, null, null);
    }
}
