package eplan.correspondence;

import eplan.correspondence.Notices.About;
import eplan.correspondence.Notices.Hiring;
import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.hiring.StepKind;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of one account. */
@Component
class NoticeTable {

    private static final String THIS = NoticeSql.READ.formatted("id = :id and at <= :at");
    private static final String UP_TO = NoticeSql.READ.formatted("at <= :at");

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Notice> latest(AccountId me, int size) {
        return jdbc.sql(NoticeSql.LATEST)
                .param("me", me.value())
                .param("size", size)
                .query((row, n) -> notice(row))
                .list();
    }

    long unread(AccountId me) {
        return jdbc.sql(NoticeSql.UNREAD)
                .param("me", me.value())
                .query(Long.class)
                .single();
    }

    void read(AccountId me, long id, Instant at) {
        jdbc.sql(THIS)
                .param("me", me.value())
                .param("id", id)
                .param("at", at.atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
    }

    void readUpTo(AccountId me, Instant at) {
        jdbc.sql(UP_TO)
                .param("me", me.value())
                .param("at", at.atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("many"),
                about(row),
                row.getObject("on_day", LocalDate.class),
                Columns.instant(row, "at"),
                row.getBoolean("read"));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                Columns.id(row, "lao_id", LaoId::new),
                row.getString("lao_th"),
                Columns.id(row, "fiscal_year", year -> new FiscalYear((int) year)),
                row.getString("key"),
                row.getString("short_th"),
                row.getString("short_en"),
                Columns.id(row, "work_item_id", WorkItemId::new),
                Columns.id(row, "thread_id", ThreadId::new),
                row.getString("by_name"),
                row.getString("title"),
                row.getString("for_name"),
                hiring(row));
    }

    private static @Nullable Hiring hiring(ResultSet row) throws SQLException {
        HiringStepId step = Columns.id(row, "hiring_step_id", HiringStepId::new);
        String province = row.getString("province_code");
        boolean scored = Kind.valueOf(row.getString("kind")) == Kind.HIRING_SCORE;
        if (step == null && province == null && !scored) {
            return null;
        }
        String kind = row.getString("step_kind");
        return new Hiring(
                step,
                kind == null ? null : StepKind.valueOf(kind),
                row.getObject("instalment", Integer.class),
                province,
                scored ? row.getLong("subject") : null);
    }
}
