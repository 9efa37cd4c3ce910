package eplan.correspondence;

import eplan.correspondence.Messages.FileView;
import eplan.people.Role;
import eplan.shared.LaoId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SentFilesService implements SentFiles {

    private static final int MOST = 1000;

    private static final String OF_LAO = """
            select t.id as thread_id, t.subject, f.id, f.name, f.media_type, f.size, m.by_name, m.for_name, m.at
              from eplan.thread t
              join eplan.message m on m.thread_id = t.id
              join eplan.message_file f on f.message_id = m.id
             where t.lao_id = :lao and (t.audience = 'ALL' or not :own)
             order by f.id desc limit :limit""";

    private final JdbcClient jdbc;
    private final ThreadDoor door;

    SentFilesService(JdbcClient jdbc, ThreadDoor door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SentFile> of(LaoId lao, int limit) {
        boolean own = door.seeLao(lao).role() == Role.LAO_STAFF;
        return jdbc.sql(OF_LAO)
                .param("lao", lao.value())
                .param("own", own)
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, n) -> new SentFile(
                        new ThreadId(row.getLong("thread_id")),
                        row.getString("subject"),
                        new FileView(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getInt("size")),
                        row.getString("by_name"),
                        row.getString("for_name"),
                        Columns.instant(row, "at")))
                .list();
    }
}
