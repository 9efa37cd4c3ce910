package eplan.ui.lao;

import com.vaadin.flow.component.html.Anchor;
import eplan.correspondence.Messages;
import eplan.correspondence.SentFiles.SentFile;
import eplan.cycle.CaseFiles.CaseFile;
import eplan.cycle.Extensions;
import eplan.forms.api.Download;
import eplan.forms.api.Download.Named;
import eplan.plan.Attachments;
import eplan.plan.RecordKey;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import eplan.ui.component.EventTimeline.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Files of an LAO, wherever they were put, each to download; permission is asked again each time. */
final class CaseFileEntries {

    private final CaseParts parts;
    private final LaoId lao;

    CaseFileEntries(CaseParts parts, LaoId lao) {
        this.parts = parts;
        this.lao = lao;
    }

    List<CaseEntry> read(int most) {
        List<CaseEntry> all = new ArrayList<>();
        parts.files().ifAvailable(files -> files.of(lao, most).forEach(file -> all.add(kept(file))));
        parts.sent().ifAvailable(files -> files.of(lao, most).forEach(file -> all.add(sent(file))));
        return all;
    }

    private CaseEntry kept(CaseFile file) {
        RecordKey record = file.record();
        String where = record == null
                ? Words.of("extension.title")
                : Words.of(
                        "case.file.of",
                        Words.of("item." + record.item()),
                        record.dataYear().toString());
        return entry(where, file.at(), file.by(), file.name(), () -> content(file));
    }

    private Named content(CaseFile file) {
        RecordKey record = file.record();
        Long request = file.extension();
        if (record != null) {
            Attachments.Content read = parts.attachments().getObject().read(record, file.id());
            return new Named(read.file().name(), read.file().mediaType(), read.bytes());
        }
        if (request == null) {
            throw new NotFound("file " + file.id());
        }
        Extensions.Content read = parts.extensions().getObject().file(request, file.id());
        return new Named(read.file().name(), read.file().mediaType(), read.bytes());
    }

    private CaseEntry sent(SentFile file) {
        String by = CaseLines.who(file.by(), file.forName());
        return entry(file.subject(), file.at(), by, file.file().name(), () -> {
            Messages.Content read =
                    parts.messages().getObject().file(file.thread(), file.file().id());
            return new Named(read.file().name(), read.file().mediaType(), read.bytes());
        });
    }

    private static CaseEntry entry(String where, Instant at, String by, String name, Supplier<Named> content) {
        return new CaseEntry(
                CaseKind.FILE,
                at,
                new Event(where, null, CaseEntries.when(at, by), null),
                () -> new Anchor(Download.of(content), name));
    }
}
