package eplan.hiring;

import eplan.shared.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a hiring year ends; in the engine's transaction. */
@Component
class HiringYearEnding {

    private static final String CLOSE = """
            update eplan.hiring_year set state = 'CLOSED', closed_on = ?, version = version + 1
             where id = ? and state = 'OPEN'""";

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

    void close(long year) {
        int closed = jdbc.sql(CLOSE).param(clock.today()).param(year).update();
        if (closed > 0) {
            log.ofYear(year, HiringEventType.YEAR_CLOSED, null, null);
        }
    }
}
