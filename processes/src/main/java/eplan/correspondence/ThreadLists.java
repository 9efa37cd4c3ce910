package eplan.correspondence;

import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.Cursor;
import eplan.correspondence.Messages.ThreadView;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads threads as one actor sees them. */
@Component
class ThreadLists {

    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_QUEUE = 500;
    private static final Cursor BEGINNING = new Cursor(true, Long.MAX_VALUE);

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ThreadLists(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ThreadView> one(ThreadId id, Actor actor) {
        return as(actor, ThreadSql.ONE)
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional();
    }

    List<ThreadView> ofLao(LaoId lao, Actor actor, int limit) {
        return as(actor, ThreadSql.OF_LAO)
                .param("about", lao.value())
                .param("own", actor.role() == Role.LAO_STAFF)
                .param("size", within(limit))
                .query((row, n) -> view(row))
                .list();
    }

    List<ThreadView> mine(Actor actor, @Nullable Cursor after, int size) {
        Cursor from = after == null ? BEGINNING : after;
        return scoped(actor, ThreadSql.PAGE)
                .param("afterUnread", from.unread())
                .param("afterId", from.lastMessage())
                .param("size", within(size))
                .query((row, n) -> view(row))
                .list();
    }

    long unread(Actor actor) {
        return scoped(actor, ThreadSql.UNREAD).query(Long.class).single();
    }

    List<ThreadView> queue(Actor actor) {
        return as(actor, ThreadSql.QUEUE)
                .param("size", LONGEST_QUEUE)
                .query((row, n) -> view(row))
                .list();
    }

    private StatementSpec as(Actor actor, String sql) {
        return jdbc.sql(sql)
                .param("today", clock.today())
                .param("me", actor.account() == null ? null : actor.account().value());
    }

    private StatementSpec scoped(Actor actor, String sql) {
        boolean headquarters = actor.role().ofHeadquarters();
        return as(actor, sql)
                .param("lao", actor.lao() == null ? null : actor.lao().value())
                .param(
                        "province",
                        actor.province() == null ? null : actor.province().value())
                .param("viewer", actor.keptToLaosOf())
                .param("nation", headquarters)
                .param("helps", headquarters && actor.role().mayWrite());
    }

    private static int within(int size) {
        return Math.clamp(size, 0, LARGEST_PAGE);
    }

    private static ThreadView view(ResultSet row) throws SQLException {
        return new ThreadView(
                new ThreadId(row.getLong("id")),
                Columns.id(row, "lao_id", LaoId::new),
                row.getString("lao_th"),
                Columns.id(row, "entry_round_id", EntryRoundId::new),
                row.getString("case_number"),
                new FiscalYear(row.getInt("fiscal_year")),
                Audience.valueOf(row.getString("audience")),
                row.getString("subject"),
                ThreadTable.state(row),
                row.getString("holder"),
                row.getString("opener"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "last_at"),
                row.getString("last_by"),
                row.getString("last_for"),
                row.getString("last_words"),
                row.getLong("last_id"),
                row.getInt("messages"),
                row.getBoolean("unread"),
                row.getInt("version"));
    }
}
