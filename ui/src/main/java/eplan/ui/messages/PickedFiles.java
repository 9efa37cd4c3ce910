package eplan.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import eplan.correspondence.Messages;
import eplan.correspondence.Messages.NewFile;
import eplan.forms.api.UploadWords;
import eplan.shared.FileKind;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Files that will go with a message: added one by one, taken off again, sent with it. */
final class PickedFiles extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTES = Messages.LARGEST_FILE / 1024 / 1024;

    private final transient Consumer<String> refused;
    private final transient List<NewFile> files = new ArrayList<>();
    private final UnorderedList lines = new UnorderedList();
    private final Upload upload = new Upload(this::receive);

    /** @param refused told why a file cannot go along */
    PickedFiles(Consumer<String> refused) {
        this.refused = refused;
        addClassName("picked-files");
        Paragraph rules = new Paragraph(Words.of("attach.rules", MEGABYTES, Messages.MOST_FILES));
        rules.addClassName("muted");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Messages.LARGEST_FILE);
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        upload.setI18n(
                UploadWords.of(Words.of("refused.attachment.kind"), Words.of("refused.attachment.large", MEGABYTES)));
        upload.addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        add(lines, upload, rules);
        show();
    }

    /** Reads no more than a byte beyond the limit, by which the service then refuses it. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(Messages.LARGEST_FILE + 1);
        event.getUI().access(() -> pick(event.getFileName(), content));
    }

    private void pick(String name, byte[] content) {
        upload.clearFileList(); // so that the next file can be chosen at once
        if (Attempt.to(() -> FileKind.of(content), refused, () -> {})) {
            files.add(new NewFile(name, content));
            show();
        }
    }

    List<NewFile> files() {
        return List.copyOf(files);
    }

    void clear() {
        files.clear();
        show();
    }

    private void show() {
        lines.removeAll();
        files.forEach(file -> lines.add(line(file)));
        lines.setVisible(!files.isEmpty());
        upload.setVisible(files.size() < Messages.MOST_FILES);
    }

    private ListItem line(NewFile file) {
        Span size = new Span(FileSize.of(file.content().length));
        size.addClassName("muted");
        Button off = new Button(Words.of("attach.remove"), press -> {
            files.remove(file);
            show();
        });
        off.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        off.setAriaLabel(Words.of("attach.remove.of", file.name()));
        ListItem line = new ListItem(new Span(file.name()), size, off);
        line.addClassName("message-file");
        return line;
    }
}
