package eplan.plan;

import eplan.audit.Audit;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.FileKind;
import eplan.shared.FileName;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcAttachments implements Attachments {

    private static final int MEGABYTE = 1024 * 1024;

    private final Access access;
    private final RecordTable records;
    private final AttachmentTable table;
    private final RecordingRules rules;
    private final Recount recount;
    private final Audit audit;

    JdbcAttachments(
            Access access,
            RecordTable records,
            AttachmentTable table,
            RecordingRules rules,
            Recount recount,
            Audit audit) {
        this.access = access;
        this.records = records;
        this.table = table;
        this.rules = rules;
        this.recount = recount;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> of(RecordKey key) {
        access.seeLao(key.lao());
        return records.find(key).map(record -> table.of(record.id())).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Content read(RecordKey key, long id) {
        access.seeLao(key.lao());
        return records.find(key)
                .flatMap(record -> table.read(record.id(), id))
                .orElseThrow(() -> new NotFound("attachment " + id));
    }

    @Override
    @Transactional
    public Attachment add(RecordKey key, String name, byte[] content, @Nullable String onBehalfReason) {
        Actor by = mayWrite(key, onBehalfReason);
        if (content.length == 0) {
            throw new Refused("refused.attachment.empty");
        }
        if (content.length > LARGEST) {
            throw new Refused("refused.attachment.large", LARGEST / MEGABYTE);
        }
        FileKind kind = FileKind.of(content);
        String kept = FileName.clean(name, kind);
        RecordTable.Row record = records.take(key, by, onBehalfReason, true);
        if (table.of(record.id()).size() >= MOST) {
            throw new Refused("refused.attachment.many", MOST);
        }
        Attachment added = table.add(record.id(), kept, kind, content, by.name());
        recount.after(key, record.id()); // a record that only has a file is a record that lacks everything else
        tell("attachment.added", key, added, onBehalfReason);
        return added;
    }

    @Override
    @Transactional
    public void remove(RecordKey key, long id, @Nullable String onBehalfReason) {
        Actor by = mayWrite(key, onBehalfReason);
        Attachment file = records.find(key)
                .flatMap(record -> table.find(record.id(), id))
                .orElseThrow(() -> new NotFound("attachment " + id));
        RecordTable.Row record = records.take(key, by, onBehalfReason, false);
        table.remove(record.id(), id, by.name());
        tell("attachment.removed", key, file, onBehalfReason);
    }

    private Actor mayWrite(RecordKey key, @Nullable String onBehalfReason) {
        Actor by = access.recordFor(key.lao());
        rules.mustBeOpen(key, by, onBehalfReason);
        Texts.reason(onBehalfReason);
        return by;
    }

    private void tell(String action, RecordKey key, Attachment file, @Nullable String onBehalfReason) {
        RecordKey stored = RecordTable.canonical(key);
        String record = stored.dataYear().be() + " " + stored.item() + " " + stored.period();
        audit.record(action, "lao:" + key.lao().value(), onBehalfReason, record + ", " + file.id() + " " + file.name());
    }
}
