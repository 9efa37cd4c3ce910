package eplan.correspondence;

import eplan.correspondence.Messages.FileView;
import eplan.correspondence.Messages.Mentioned;
import eplan.correspondence.Messages.MessageView;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code message} and of who is mentioned. */
@Component
class MessageTable {

    private static final String ADD = """
            insert into eplan.message (thread_id, account_id, by_name, by_role, for_name, body, on_day, at)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id""";

    private static final String SINCE = """
            select * from (
                select * from eplan.message where thread_id = ? and id >= ? order by id desc limit 500) latest
             order by id""";

    private static final String MENTIONS = """
            select n.message_id, a.id, a.display_name
              from eplan.message m
              join eplan.message_mention n on n.message_id = m.id
              join eplan.account a on a.id = n.account_id
             where m.thread_id = ? and m.id >= ?
             order by a.display_name collate eplan.thai, a.id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    MessageTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(ThreadId thread, Writer by, String body) {
        return jdbc.sql(ADD)
                .param(thread.value())
                .param(by.account().value())
                .param(by.actor().name())
                .param(by.actor().role().name())
                .param(by.actor().forName())
                .param(body)
                .param(clock.today())
                .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .query(Long.class)
                .single();
    }

    void mention(long message, Collection<AccountId> accounts) {
        accounts.forEach(account -> jdbc.sql("insert into eplan.message_mention (message_id, account_id) values (?, ?)")
                .params(message, account.value())
                .update());
    }

    /** The latest 500 of the thread's messages, oldest first. @param from the first message that is asked for */
    List<MessageView> since(ThreadId thread, long from, Map<Long, List<FileView>> files) {
        Map<Long, List<Mentioned>> mentions = mentions(thread, from);
        return jdbc.sql(SINCE)
                .params(thread.value(), from)
                .query((row, n) -> {
                    long id = row.getLong("id");
                    return message(row, mentions.getOrDefault(id, List.of()), files.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<Long, List<Mentioned>> mentions(ThreadId thread, long from) {
        return Beside.byMessage(jdbc.sql(MENTIONS)
                .params(thread.value(), from)
                .query((row, n) -> new Beside<>(
                        row.getLong("message_id"),
                        new Mentioned(new AccountId(row.getLong("id")), row.getString("display_name"))))
                .list());
    }

    private static MessageView message(ResultSet row, List<Mentioned> mentions, List<FileView> files)
            throws SQLException {
        return new MessageView(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                row.getString("by_name"),
                row.getString("for_name"),
                Role.valueOf(row.getString("by_role")),
                row.getString("body"),
                mentions,
                files,
                row.getObject("on_day", LocalDate.class),
                Columns.instant(row, "at"));
    }
}
