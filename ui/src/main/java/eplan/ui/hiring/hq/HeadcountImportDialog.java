package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import eplan.forms.api.UploadWords;
import eplan.hiring.Headcounts.ImportPlan;
import eplan.ui.casework.Words;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the headcount list over from a spreadsheet: first what it would change, then with a reason, all or nothing. */
final class HeadcountImportDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTES = 5;
    private static final int LARGEST = MEGABYTES * 1024 * 1024;

    private final transient HqScope scope;
    private final Upload upload = new Upload(this::receive);
    private final Div outcome = new Div();
    private final ReasonField reason = new ReasonField();
    private transient @Nullable Chosen chosen;

    HeadcountImportDialog(HqScope scope) {
        super(Words.of("hiringhq.import.title", scope.be()), Words.of("hiringhq.import.do"));
        this.scope = scope;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".xlsx");
        upload.setI18n(
                UploadWords.of(Words.of("hiringhq.import.kind"), Words.of("refused.attachment.large", MEGABYTES)));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        outcome.addClassName("hq-outcome");
        outcome.getElement().setAttribute("role", "status");
        add(new Paragraph(Words.of("hiringhq.import.why")), upload, outcome, reason);
        ready(false);
    }

    private void ready(boolean yes) {
        reason.setVisible(yes);
        done().setEnabled(yes);
    }

    /** Reads no more than a byte beyond the limit, by which the service then refuses it. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(LARGEST + 1);
        event.getUI().access(() -> check(new Chosen(event.getFileName(), file)));
    }

    private void check(Chosen file) {
        upload.clearFileList(); // so that the next file, mended, can be chosen at once
        outcome.removeAll();
        chosen = null;
        ready(false);
        attempt(() -> show(file, scope.faces().headcounts().check(scope.year(), file.bytes(), file.name())));
    }

    private void show(Chosen file, ImportPlan plan) {
        outcome.add(new ImportPlanCard(file.name(), plan));
        boolean usable = plan.problems().isEmpty() && !plan.changed().isEmpty();
        chosen = usable ? file : null;
        ready(usable);
    }

    @Override
    protected void act() {
        Chosen file = chosen;
        if (file != null && reason.given()) {
            attempt(() -> {
                int changed =
                        scope.faces().headcounts().importFile(scope.year(), file.bytes(), file.name(), reason.text());
                close();
                scope.done(Words.of("hiringhq.import.done", changed));
            });
        }
    }

    /** A file as it came; never shared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Chosen(String name, byte[] bytes) {}
}
