package eplan.hiring;

import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.State;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs that compute the nation's scores, as they are stored; in the caller's transaction, or each statement in its own. */
@Component
class ScoreRuns {

    /** One that nobody began, or whose node gave no sign of life for a minute. */
    private static final String TAKE = """
            update eplan.score_run set beat_at = clock_timestamp()
             where id = (
                   select id from eplan.score_run
                    where state = 'RUNNING' and (beat_at is null or beat_at < clock_timestamp() - interval '1 minute')
                    order by id limit 1 for update skip locked)
            returning id, fiscal_year""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ScoreRuns(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A run in hand. */
    record Run(long id, FiscalYear year) {}

    Run begin(FiscalYear year, Actor by) {
        long id = jdbc.sql("""
                        insert into eplan.score_run (fiscal_year, by_name, for_name) values (?, ?, ?) returning id""")
                .param(year.be())
                .param(by.name())
                .param(by.forName())
                .query(Long.class)
                .single();
        return new Run(id, year);
    }

    Optional<Run> take() {
        return jdbc.sql(TAKE).query((row, n) -> run(row)).optional();
    }

    /** The year's run that waits or runs. */
    Optional<Run> running(FiscalYear year) {
        return jdbc.sql("select id, fiscal_year from eplan.score_run where fiscal_year = ? and state = 'RUNNING'")
                .param(year.be())
                .query((row, n) -> run(row))
                .optional();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(row.getLong("id"), new FiscalYear(row.getInt("fiscal_year")));
    }

    /** Whether the year's scores are there: a run has been through. */
    boolean computed(FiscalYear year) {
        return jdbc.sql("""
                        select exists (select from eplan.score_run where fiscal_year = ? and state = 'DONE')""").param(year.be()).query(Boolean.class).single();
    }

    /**
     * How far it is, which is a sign of life too; nobody else goes on with the run until the transaction ends.
     *
     * @return whether it still runs: another node may have ended it
     */
    boolean beat(Run run, int done, int total) {
        return jdbc.sql("""
                        update eplan.score_run set done = ?, total = ?, beat_at = clock_timestamp()
                         where id = ? and state = 'RUNNING'""").param(done).param(total).param(run.id()).update() > 0;
    }

    /** From the day on which it is done scores show it. @return whether it is this call that ended it */
    boolean end(Run run, State how) {
        return jdbc.sql("""
                        update eplan.score_run set state = ?, ended = clock_timestamp(), shown_on = cast(? as date)
                         where id = ? and state = 'RUNNING'""")
                        .param(how.name())
                        .param(how == State.DONE ? clock.today() : null)
                        .param(run.id())
                        .update()
                > 0;
    }

    /** The year's last run. */
    Optional<Progress> last(FiscalYear year) {
        return jdbc.sql("""
                        select state, done, total, began, ended from eplan.score_run
                         where fiscal_year = ? order by id desc limit 1""").param(year.be()).query((row, n) -> progress(row)).optional();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime ended = row.getObject("ended", OffsetDateTime.class);
        return new Progress(
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getObject("began", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
