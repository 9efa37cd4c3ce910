package eplan.ui.hiring.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import eplan.forms.api.UploadWords;
import eplan.hiring.Contracts.FileKind;
import eplan.hiring.HiringFile;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.HiringFiles;
import java.io.IOException;
import java.util.List;

/** Documents of one kind: to download (by auditors only to see that they are there), and to add and take off one by one while headquarters have not accepted them. */
final class ContractFileList extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTES = HiringFile.LARGEST / 1024 / 1024;

    private final transient InContract here;
    private final FileKind kind;
    private final boolean mayChange;
    private final RefusalLine refusal = new RefusalLine();
    private final Upload upload = new Upload(this::receive);

    ContractFileList(InContract here, FileKind kind, List<HiringFile> files, boolean mayChange) {
        this.here = here;
        this.kind = kind;
        this.mayChange = mayChange;
        addClassName("hiring-part");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("hiring-lines");
        files.forEach(file -> lines.add(line(file)));
        add(new H3(Words.of("contractpage.files." + kind)), lines);
        if (files.isEmpty()) {
            add(new Paragraph(Words.of("contractpage.files.none")));
        }
        if (mayChange) {
            Paragraph rules = new Paragraph(Words.of("contractpage.files.rules", MEGABYTES));
            rules.addClassName("muted");
            upload.setMaxFiles(1);
            upload.setMaxFileSize(HiringFile.LARGEST);
            upload.setAcceptedFileExtensions(".pdf");
            upload.setI18n(UploadWords.of(
                    Words.of("contractpage.files.kind"), Words.of("refused.attachment.large", MEGABYTES)));
            upload.addFileRejectedListener(rejected -> refusal.say(rejected.getErrorMessage()));
            add(refusal, rules, upload);
        }
    }

    private ListItem line(HiringFile file) {
        Span about = new Span(
                Words.of("contractpage.file.about", HiringFiles.size(file.size()), file.by(), Words.moment(file.at())));
        about.addClassName("muted");
        ListItem line = new ListItem(name(file), about);
        if (mayChange) {
            Button off = new Button(Words.of("attach.remove"), press -> askToRemove(file));
            off.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            off.setAriaLabel(Words.of("attach.remove.of", file.name()));
            line.add(off);
        }
        return line;
    }

    private Component name(HiringFile file) {
        return here.reader().readsDocuments()
                ? HiringFiles.file(file, () -> here.contracts().file(here.id(), file.id()))
                : new Span(file.name());
    }

    /** Reads no more than a byte beyond the limit, by which the service then refuses it. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(HiringFile.LARGEST + 1);
        event.getUI().access(() -> keep(event.getFileName(), content));
    }

    private void keep(String name, byte[] content) {
        upload.clearFileList(); // so that the next file can be chosen at once
        refusal.clear();
        if (Attempt.to(() -> here.contracts().addFile(here.id(), kind, name, content), refusal::say, here::stale)) {
            here.done(Words.of("contractpage.files.added", name));
        }
    }

    private void askToRemove(HiringFile file) {
        Confirm.ask(
                Words.of("attach.remove.of", file.name()),
                Words.of("attach.remove.ask"),
                Words.of("attach.remove.do"),
                () -> remove(file));
    }

    private void remove(HiringFile file) {
        if (Attempt.to(() -> here.contracts().removeFile(here.id(), file.id()), refusal::say, here::stale)) {
            here.done(Words.of("contractpage.files.removed", file.name()));
        }
    }
}
