package eplan.correspondence;

import eplan.correspondence.CheckedMessage.KeptFile;
import eplan.correspondence.Messages.Content;
import eplan.correspondence.Messages.FileView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code message_file}. */
@Component
class MessageFiles {

    private static final String ADD = """
            insert into eplan.message_file (message_id, name, media_type, size, content) values (?, ?, ?, ?, ?)""";

    private static final String SINCE = """
            select f.message_id, f.id, f.name, f.media_type, f.size
              from eplan.message m join eplan.message_file f on f.message_id = m.id
             where m.thread_id = ? and m.id >= ? order by f.id""";

    private static final String CONTENT = """
            select f.id, f.name, f.media_type, f.size, f.content
              from eplan.message_file f join eplan.message m on m.id = f.message_id
             where f.id = ? and m.thread_id = ?""";

    private final JdbcClient jdbc;

    MessageFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long message, KeptFile file) {
        jdbc.sql(ADD)
                .param(message)
                .param(file.name())
                .param(file.kind().mediaType())
                .param(file.content().length)
                .param(file.content())
                .update();
    }

    /** By message, in the order in which they were added. @param from the first message that is asked for */
    Map<Long, List<FileView>> since(ThreadId thread, long from) {
        return Beside.byMessage(jdbc.sql(SINCE)
                .params(thread.value(), from)
                .query((row, n) -> new Beside<>(row.getLong("message_id"), file(row)))
                .list());
    }

    Optional<Content> read(ThreadId thread, long file) {
        return jdbc.sql(CONTENT)
                .params(file, thread.value())
                .query((row, n) -> new Content(file(row), row.getBytes("content")))
                .optional();
    }

    private static FileView file(ResultSet row) throws SQLException {
        return new FileView(row.getLong("id"), row.getString("name"), row.getString("media_type"), row.getInt("size"));
    }
}
