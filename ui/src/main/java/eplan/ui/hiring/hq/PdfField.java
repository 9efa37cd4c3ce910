package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import eplan.forms.api.UploadWords;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One PDF, kept until the form that it belongs to is sent. */
final class PdfField extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTE = 1024 * 1024;

    private final int largest;
    private final Upload upload = new Upload(this::receive);
    private final Span chosen = new Span();
    private final RefusalLine refusal = new RefusalLine();
    private transient @Nullable Pdf file;

    /** @param largest in bytes */
    PdfField(String label, int largest) {
        this.largest = largest;
        addClassName("hq-pdf");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        Span name = new Span(label);
        name.addClassName("hq-label");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(".pdf");
        upload.setI18n(UploadWords.of(
                Words.of("hiringhq.pdf.kind"), Words.of("refused.attachment.large", largest / MEGABYTE)));
        upload.addFileRejectedListener(rejected -> refusal.say(rejected.getErrorMessage()));
        chosen.getElement().setAttribute("role", "status");
        add(name, refusal, upload, chosen);
    }

    /** Reads no more than a byte beyond the limit, by which the service then refuses it. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(largest + 1);
        event.getUI().access(() -> keep(new Pdf(event.getFileName(), content)));
    }

    private void keep(Pdf received) {
        upload.clearFileList(); // so that another one can be chosen instead
        refusal.clear();
        file = received;
        chosen.setText(Words.of("hiringhq.pdf.chosen", received.name()));
    }

    /** Whether there is a file; else the field says that it is missing. */
    boolean given() {
        if (file == null) {
            refusal.say(Words.of("hiringhq.pdf.missing"));
            return false;
        }
        return true;
    }

    Optional<Pdf> file() {
        return Optional.ofNullable(file);
    }

    /** A file as it came; never shared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Pdf(String name, byte[] bytes) {}
}
