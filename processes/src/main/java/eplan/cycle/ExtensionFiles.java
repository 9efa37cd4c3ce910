package eplan.cycle;

import eplan.cycle.Extensions.Content;
import eplan.cycle.Extensions.File;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FileKind;
import eplan.shared.FileName;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the asker encloses, such as a picture of the flood: PDF, JPG and PNG, known by their content. */
@Component
class ExtensionFiles {

    private static final int MEGABYTE = 1024 * 1024;

    private final ExtensionRepository extensions;
    private final EntryRoundRepository rounds;
    private final JdbcClient jdbc;
    private final Access access;
    private final BusinessClock clock;

    ExtensionFiles(
            ExtensionRepository extensions,
            EntryRoundRepository rounds,
            JdbcClient jdbc,
            Access access,
            BusinessClock clock) {
        this.extensions = extensions;
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    void attach(long id, String name, byte[] content) {
        Extension request = extensions.require(id);
        Actor by = mustSee(request);
        ExtensionRequestRules.mustBeAsker(request.asker().is(by), by);
        request.mustBeOpen();
        FileKind kind = kept(content);
        String called = FileName.clean(name, kind);
        hold(id);
        if (of(List.of(id)).getOrDefault(id, List.of()).size() >= Extensions.MOST_FILES) {
            throw new Refused("refused.attachment.many", Extensions.MOST_FILES);
        }
        jdbc.sql("""
                        insert into eplan.extension_file (extension_id, name, media_type, size, content, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(called)
                .param(kind.mediaType())
                .param(content.length)
                .param(content)
                .param(by.name())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Actor mustSee(Extension request) {
        return access.seeLao(rounds.require(request.entryRoundId()).lao());
    }

    /** Two files that come at once are counted one after the other. */
    private void hold(long id) {
        jdbc.sql("select id from eplan.extension where id = ? for no key update")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static FileKind kept(byte[] content) {
        if (content.length == 0) {
            throw new Refused("refused.attachment.empty");
        }
        if (content.length > Extensions.LARGEST_FILE) {
            throw new Refused("refused.attachment.large", Extensions.LARGEST_FILE / MEGABYTE);
        }
        return FileKind.of(content);
    }

    Content read(long id, long file) {
        mustSee(extensions.require(id));
        return jdbc.sql("select * from eplan.extension_file where extension_id = ? and id = ?")
                .param(id)
                .param(file)
                .query((row, n) -> new Content(file(row), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("file " + file + " of extension " + id));
    }

    /** Without their content, by request, in the order they came; callers have asked for the right. */
    Map<Long, List<File>> of(Collection<Long> requests) {
        Map<Long, List<File>> files = new HashMap<>();
        jdbc.sql("""
                        select id, extension_id, name, media_type, size, by_name, at from eplan.extension_file
                        where extension_id = any(?) order by id""").param(requests.toArray(Long[]::new)).query(row -> {
            files.computeIfAbsent(row.getLong("extension_id"), request -> new ArrayList<>())
                    .add(file(row));
        });
        return files;
    }

    private static File file(ResultSet row) throws SQLException {
        return new File(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
