package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import eplan.forms.api.UploadWords;
import eplan.forms.draft.Say;
import eplan.plan.Sheet;
import eplan.plan.SheetImport.CellError;
import eplan.plan.SheetImport.Plan;
import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Line;
import eplan.shared.Refused;
import java.io.IOException;
import java.util.List;

/** A file into a sheet: first what it would do, row by row; then all of it, or nothing. */
final class ImportDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Sheet sheet;
    private final Upload upload = new Upload(this::receive);
    private final ProgressBar working = new ProgressBar();
    private final Div outcome = new Div();
    private final Button take = new Button(Say.text("import.take"));
    private transient Plan plan = new Plan(List.of(), List.of(), 0, 0);

    ImportDialog(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        setHeaderTitle(Say.text("import.title", CellWords.title(sheet)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Spreadsheets.LARGEST);
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.setI18n(UploadWords.of(
                Say.text("refused.sheet.type"), Say.text("refused.sheet.large", Spreadsheets.LARGEST / 1024 / 1024)));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        working.setIndeterminate(true);
        working.setVisible(false);
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("import-outcome");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        take.setDisableOnClick(true);
        take.addClickListener(click -> take());
        add(new Paragraph(Say.text("import.how")), upload, working, outcome);
        getFooter().add(new Button(Say.text("sheet.cancel"), click -> close()), take);
        setWidth("820px");
    }

    /** Reads no more than a byte beyond the limit, by which the check then refuses it. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(Spreadsheets.LARGEST + 1);
        String name = event.getFileName();
        event.getUI().access(() -> {
            working.setVisible(true);
            event.getUI().push();
        });
        event.getUI().access(() -> check(file, name));
    }

    private void check(byte[] file, String name) {
        try {
            List<Line> lines = SheetFile.read(desk, sheet, file, name);
            plan = desk.services().imports().plan(desk.key(), sheet, lines);
            show(lines.size());
        } catch (Refused no) {
            say(Say.text(no.key(), no.params().toArray()));
        } finally {
            working.setVisible(false);
            upload.clearFileList(); // so that the next file, mended, can be chosen at once
        }
    }

    private void say(String text) {
        outcome.removeAll();
        Paragraph line = new Paragraph(text);
        line.addClassName("section-error");
        outcome.add(line);
        take.setEnabled(false);
    }

    private void show(int read) {
        outcome.removeAll();
        boolean good = plan.errors().isEmpty();
        String key = good ? "import.good" : "import.bad";
        outcome.add(new Paragraph(
                Say.text(key, read, plan.added(), plan.changed(), plan.errors().size())));
        if (!good) {
            outcome.add(errors());
        }
        take.setEnabled(good && !plan.edits().isEmpty());
    }

    private Grid<CellError> errors() {
        Grid<CellError> grid = new Grid<>();
        grid.setItems(plan.errors());
        grid.addColumn(CellError::row)
                .setHeader(Say.text("import.row"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addColumn(error -> sheet.column(error.column())
                        .map(one -> CellWords.heading(sheet, one, desk.key().dataYear()))
                        .orElse(error.column()))
                .setHeader(Say.text("import.column"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addColumn(CellError::value).setHeader(Say.text("import.value")).setWidth("160px");
        grid.addColumn(error -> Say.text(error.key(), error.params().toArray()))
                .setHeader(Say.text("import.reason"))
                .setWidth("240px");
        grid.setHeight("260px");
        return grid;
    }

    private void take() {
        desk.keep(plan.edits(), this::say).ifPresent(saved -> close());
    }
}
