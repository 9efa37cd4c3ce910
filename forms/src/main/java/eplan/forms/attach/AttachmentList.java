package eplan.forms.attach;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import eplan.forms.api.Download;
import eplan.forms.api.UploadWords;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.Notice;
import eplan.forms.draft.Say;
import eplan.plan.Attachments;
import eplan.plan.Attachments.Attachment;
import eplan.plan.Attachments.Content;
import eplan.plan.RecordKey;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files beside a record: to download, to add one by one, and to take off while the record is not complete. */
@StyleSheet("context://eplan/forms.css")
@StyleSheet("context://eplan/parts.css")
public final class AttachmentList extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTES = Attachments.LARGEST / 1024 / 1024;

    private final transient RecordKey key;
    private final boolean readOnly;
    private final @Nullable String onBehalfReason;
    private final transient Attachments attachments;
    private final transient Runnable changed;
    private final UnorderedList files = new UnorderedList();
    private final Paragraph rules = new Paragraph();
    private final Notice notice = new Notice();
    private final Upload upload = new Upload(this::receive);

    /**
     * @param readOnly only look and download
     * @param changed called after a file was added or taken off: that is a new version of the record
     */
    public AttachmentList(
            RecordKey key,
            boolean readOnly,
            @Nullable String onBehalfReason,
            Attachments attachments,
            Runnable changed) {
        this.key = key;
        this.readOnly = readOnly;
        this.onBehalfReason = onBehalfReason;
        this.attachments = attachments;
        this.changed = changed;
        addClassNames("form-section", "attachments");
        rules.addClassName("muted");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Attachments.LARGEST);
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        upload.setI18n(
                UploadWords.of(Say.text("refused.attachment.kind"), Say.text("refused.attachment.large", MEGABYTES)));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        add(files, notice, rules, upload);
        show();
    }

    private Download.Named content(Attachment file) {
        Content content = attachments.read(key, file.id());
        return new Download.Named(content.file().name(), content.file().mediaType(), content.bytes());
    }

    private void show() {
        List<Attachment> all = attachments.of(key);
        boolean full = all.size() >= Attachments.MOST;
        files.removeAll();
        all.forEach(file ->
                files.add(new FileLine(file, Download.of(() -> content(file)), readOnly ? null : () -> remove(file))));
        if (all.isEmpty()) {
            ListItem none = new ListItem(Say.text("attach.none"));
            none.addClassName("muted");
            files.add(none);
        }
        rules.setText(
                full
                        ? Say.text("attach.full", Attachments.MOST)
                        : Say.text("attach.rules", MEGABYTES, Attachments.MOST));
        rules.setVisible(!readOnly);
        upload.setVisible(!readOnly && !full);
    }

    /** Reads no more than a byte beyond the limit, by which the service then refuses it. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(Attachments.LARGEST + 1);
        event.getUI().access(() -> add(event.getFileName(), content));
    }

    private void add(String name, byte[] content) {
        upload.clearFileList(); // so that the next file can be chosen at once
        keep(() -> attachments.add(key, name, content, onBehalfReason));
    }

    private void remove(Attachment file) {
        keep(() -> attachments.remove(key, file.id(), onBehalfReason));
    }

    private void keep(Runnable act) {
        notice.hide();
        if (Attempt.to(act, this::refuse, () -> {})) {
            show();
            changed.run();
        }
    }

    private void refuse(String why) {
        notice.show(true, why);
    }
}
