package eplan.ui.extensions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import eplan.cycle.Extensions;
import eplan.cycle.Extensions.Content;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.File;
import eplan.cycle.Extensions.May;
import eplan.forms.api.Download;
import eplan.forms.api.UploadWords;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.io.IOException;

/** The files of a request: to download, and to add one by one for whoever asked. */
final class ExtensionFiles extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTES = Extensions.LARGEST_FILE / 1024 / 1024;

    private final transient Extensions extensions;
    private final long id;
    private final UnorderedList files = new UnorderedList();
    private final RefusalLine refusal = new RefusalLine();
    private final Paragraph rules = new Paragraph(Words.of("attach.rules", MEGABYTES, Extensions.MOST_FILES));
    private final Upload upload = new Upload(this::receive);

    ExtensionFiles(Extensions extensions, ExtensionView request) {
        this.extensions = extensions;
        this.id = request.id();
        addClassName("extension-files");
        rules.addClassName("muted");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Extensions.LARGEST_FILE);
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        upload.setI18n(
                UploadWords.of(Words.of("refused.attachment.kind"), Words.of("refused.attachment.large", MEGABYTES)));
        upload.addFileRejectedListener(rejected -> refusal.say(rejected.getErrorMessage()));
        add(files, refusal, rules, upload);
        show(request);
    }

    private void show(ExtensionView request) {
        boolean mayAdd = request.may().contains(May.ATTACH) && request.files().size() < Extensions.MOST_FILES;
        files.removeAll();
        request.files().forEach(file -> files.add(line(file)));
        files.setVisible(!request.files().isEmpty());
        rules.setVisible(mayAdd);
        upload.setVisible(mayAdd);
        setVisible(mayAdd || !request.files().isEmpty());
    }

    private Download.Named content(File file) {
        Content content = extensions.file(id, file.id());
        return new Download.Named(content.file().name(), content.file().mediaType(), content.bytes());
    }

    private ListItem line(File file) {
        Span by = new Span(Words.of("extension.file", file.by(), Words.moment(file.at())));
        by.addClassName("muted");
        return new ListItem(new Anchor(Download.of(() -> content(file)), file.name()), by);
    }

    /** Reads no more than a byte beyond the limit, by which the service then refuses it. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(Extensions.LARGEST_FILE + 1);
        event.getUI().access(() -> keep(event.getFileName(), content));
    }

    private void keep(String name, byte[] content) {
        upload.clearFileList(); // so that the next file can be chosen at once
        refusal.clear();
        Attempt.to(
                () -> {
                    extensions.attach(id, name, content);
                    show(extensions.view(id));
                },
                refusal::say,
                () -> refusal.say(Words.of("error.gone")));
    }
}
