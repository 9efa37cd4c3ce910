package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.Extensions.Ask;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.May;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a later date of a round: until when, which kind of reason, and why in words. Once it is sent its files can be
 * added; a refusal leaves what was typed.
 */
@StyleSheet("context://eplan/extensions.css")
final class AskDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ExtensionFaces faces;
    private final transient EntryRoundView round;
    private final transient CaseActs.Listener listener;
    private final RefusalLine refusal = new RefusalLine();
    private final WhyFields fields = new WhyFields();
    private transient @Nullable String said;

    AskDialog(ExtensionFaces faces, EntryRoundView round, CaseActs.Listener listener) {
        this.faces = faces;
        this.round = round;
        this.listener = listener;
        setWidth("560px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(Words.of("extension.ask.title", Words.either(round.nameTh(), round.nameEn())));
        LocalDate due = round.deadline().dueOn();
        fields.laterThan(due, faces.deadlines().why(round.round(), round.lao()).latestByProvince());
        add(new Paragraph(Words.of("extension.ask.now", due)), refusal, fields);
        Button send = new Button(Words.of("extension.ask.send"), press -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), send);
        addOpenedChangeListener(change -> {
            String done = said;
            if (!change.isOpened() && done != null) {
                listener.done(done);
            }
        });
    }

    private void send() {
        refusal.clear();
        LocalDate day = fields.day();
        if (fields.complete() && day != null) {
            Ask ask = new Ask(day, fields.reason(), fields.text());
            Attempt.to(() -> sent(faces.extensions().ask(round.id(), ask)), refusal::say, listener::stale);
        }
    }

    /** A head's own is granted at once; any other waits, and may get its files here. */
    private void sent(ExtensionView request) {
        said = request.state().open()
                ? Words.of("extension.ask.done")
                : Words.of("extension.granted", request.wantedDue());
        if (!request.may().contains(May.ATTACH)) {
            close();
            return;
        }
        Paragraph done = new Paragraph(Words.of("extension.ask.files"));
        done.getElement().setAttribute("role", "status");
        Button close = new Button(Words.of("shell.close"), press -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(done, new ExtensionFiles(faces.extensions(), request));
        getFooter().removeAll();
        getFooter().add(close);
    }
}
