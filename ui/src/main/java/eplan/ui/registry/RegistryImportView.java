package eplan.ui.registry;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import eplan.forms.api.UploadWords;
import eplan.registry.RegistryImport;
import eplan.registry.RegistryImport.Result;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Lazy;

/** Import of a registry, or of changes to it: choose a file, read what the check found, import it with a reason. */
@Route("registry-import")
@RolesAllowed("HQ_PROCESS_OWNER")
@StyleSheet("context://eplan/registry.css")
class RegistryImportView extends Page {
    private static final long serialVersionUID = 1L;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final transient RegistryImport imports;
    private final Upload upload = new Upload(this::receive);
    private final Div outcome = new Div();

    RegistryImportView(@Lazy RegistryImport imports) {
        this.imports = imports;
        addClassName("import-view");
        header().title(Words.of("registry.import.title"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(RegistryImport.MAX_BYTES);
        upload.setAcceptedFileExtensions(".csv");
        upload.setI18n(UploadWords.of(Words.of("registry.import.upload.type"), tooLarge()));
        upload.addFileRejectedListener(rejected -> Notify.warn(rejected.getErrorMessage()));
        Details columns = new Details(
                Words.of("registry.import.columns"), new Paragraph(Words.of("registry.import.columns.more")));
        Div card = new Div(new Paragraph(Words.of("registry.import.intro")), upload, columns, template());
        card.addClassName("card");
        Div page = new Div(card, outcome);
        page.addClassName("page-pad");
        outcome.addClassName("import-outcome");
        show(page);
    }

    private static String tooLarge() {
        return Words.of("registry.import.upload.large", RegistryImport.MAX_BYTES / 1024 / 1024);
    }

    /** Opens in a spreadsheet as what it is: UTF-8, with the columns' names in the reader's language. */
    private static Anchor template() {
        byte[] file =
                (BYTE_ORDER_MARK + Words.of("registry.import.template") + "\r\n").getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(file), "lao.csv", "text/csv", file.length)),
                Words.of("registry.import.template.get"));
    }

    /** Reads no more than a byte beyond the limit, by which the check then refuses it. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(RegistryImport.MAX_BYTES + 1);
        event.getUI().access(() -> check(event.getFileName(), file));
    }

    private void check(String fileName, byte[] file) {
        outcome.removeAll();
        outcome.add(new ImportSummary(fileName, imports.dryRun(file), () -> ask(file)));
        upload.clearFileList(); // so that the next file, mended, can be chosen at once
    }

    private void ask(byte[] file) {
        var preview = imports.dryRun(file);
        new ReasonDialog(
                        Words.of("registry.import.why"),
                        Words.of("registry.import.why.more", preview.added(), preview.changed()),
                        Words.of("registry.import.why.do"),
                        reason -> apply(file, reason))
                .open();
    }

    private void apply(byte[] file, String reason) {
        Result result = imports.apply(file, reason);
        outcome.removeAll();
        Notify.done(Words.of("registry.import.done", result.added(), result.changed(), result.unchanged()));
    }
}
