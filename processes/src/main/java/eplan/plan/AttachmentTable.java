package eplan.plan;

import eplan.plan.Attachments.Attachment;
import eplan.plan.Attachments.Content;
import eplan.shared.BusinessClock;
import eplan.shared.FileKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code attachment}; what was removed stays, and is found no more. */
@Component
class AttachmentTable {

    private static final String COLUMNS = "id, name, media_type, size, by_name, at";
    private static final String KEPT = " from eplan.attachment where record_id = ? and removed_at is null";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    AttachmentTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Attachment> of(long record) {
        return jdbc.sql("select " + COLUMNS + KEPT + " order by id")
                .param(record)
                .query((row, n) -> attachment(row))
                .list();
    }

    Optional<Attachment> find(long record, long id) {
        return of(record).stream().filter(one -> one.id() == id).findFirst();
    }

    Optional<Content> read(long record, long id) {
        return jdbc.sql("select content, " + COLUMNS + KEPT + " and id = ?")
                .params(record, id)
                .query((row, n) -> new Content(attachment(row), row.getBytes("content")))
                .optional();
    }

    Attachment add(long record, String name, FileKind kind, byte[] content, String by) {
        return jdbc.sql("insert into eplan.attachment (record_id, name, media_type, size, content, by_name, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) returning " + COLUMNS)
                .param(record)
                .param(name)
                .param(kind.mediaType())
                .param(content.length)
                .param(content)
                .param(by)
                .param(now())
                .query((row, n) -> attachment(row))
                .single();
    }

    void remove(long record, long id, String by) {
        jdbc.sql("update eplan.attachment set removed_at = ?, removed_by = ? where record_id = ? and id = ?")
                .params(now(), by, record, id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
