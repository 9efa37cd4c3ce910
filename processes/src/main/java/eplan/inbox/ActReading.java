package eplan.inbox;

import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.WorkActs.Result;
import eplan.inbox.WorkActs.State;
import eplan.inbox.WorkActs.Why;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far an act is, and what came of its items; items are named only where they were in scope when it was asked for. */
@Component
class ActReading {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String ACTS = """
            select a.*, c.total, c.finished
            from eplan.work_act a
            cross join lateral (select count(*) as total, count(i.outcome) as finished
                                from eplan.work_act_item i where i.act_id = a.id) c
            where a.account_id = :account and""";

    private static final String RESULTS = """
            select i.*, w.lao_name, w.case_number
            from eplan.work_act_item i
            left join eplan.work_item w
              on w.id = i.work_item_id and coalesce(i.entry_round_id, i.hiring_step_id) is not null
            where i.act_id = :act and i.outcome is not null and (:all or i.outcome <> 'DONE')
            order by i.work_item_id""";

    private final JdbcClient jdbc;

    ActReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Progress> one(long act, AccountId account) {
        return jdbc.sql(ACTS + " a.id = :act")
                .param("account", account.value())
                .param("act", act)
                .query((row, n) -> progress(row))
                .optional();
    }

    /** Those that wait or run. */
    List<Progress> running(AccountId account) {
        return jdbc.sql(ACTS + " a.state in ('WAITING', 'RUNNING') order by a.run_at, a.id")
                .param("account", account.value())
                .query((row, n) -> progress(row))
                .list();
    }

    private Progress progress(ResultSet row) throws SQLException {
        long act = row.getLong("id");
        return new Progress(
                act,
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getObject("run_at", OffsetDateTime.class).toInstant(),
                row.getInt("total"),
                row.getInt("finished"),
                results(act, false));
    }

    List<Result> results(long act) {
        return results(act, true);
    }

    private List<Result> results(long act, boolean all) {
        return jdbc.sql(RESULTS)
                .param("act", act)
                .param("all", all)
                .query((row, n) -> result(row))
                .list();
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                new WorkItemId(row.getLong("work_item_id")),
                row.getString("lao_name"),
                row.getString("case_number"),
                Outcome.valueOf(row.getString("outcome")),
                why(row.getString("message"), row.getArray("params")));
    }

    private static @Nullable Why why(@Nullable String key, @Nullable Array params) throws SQLException {
        if (key == null) {
            return null;
        }
        String[] kept = params == null ? new String[0] : (String[]) params.getArray();
        return new Why(key, Arrays.stream(kept).map(ActReading::param).toList());
    }

    /** A day is put into words by the screen; the rest is said as it is. */
    private static Object param(String kept) {
        return DAY.matcher(kept).matches() ? LocalDate.parse(kept) : kept;
    }
}
