package eplan.forms.attach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import eplan.forms.draft.Say;
import eplan.plan.Attachments.Attachment;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One file: its name to download it by, who added it when, and a way to take it off, which asks first. */
final class FileLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private static final int KILOBYTE = 1024;

    private final Div acts = new Div();

    /** @param remove null where nothing may be taken off */
    FileLine(Attachment file, DownloadHandler download, @Nullable Runnable remove) {
        addClassName("attachment");
        Span meta = new Span(Say.text("attach.line", size(file.size()), file.by(), Say.moment(file.at())));
        meta.addClassName("muted");
        acts.addClassName("form-acts");
        add(new Anchor(download, file.name()), meta, acts);
        if (remove != null) {
            offer(file, remove);
        }
    }

    private void offer(Attachment file, Runnable remove) {
        Button button = small(Say.text("attach.remove"), () -> ask(file, remove));
        button.setAriaLabel(Say.text("attach.remove.of", file.name()));
        acts.removeAll();
        acts.add(button);
    }

    private void ask(Attachment file, Runnable remove) {
        Span question = new Span(Say.text("attach.remove.ask"));
        question.getElement().setAttribute("role", "alert");
        Button keep = small(Say.text("attach.remove.keep"), () -> offer(file, remove));
        acts.removeAll();
        acts.add(question, small(Say.text("attach.remove.do"), remove), keep);
        keep.focus();
    }

    private static Button small(String text, Runnable act) {
        Button button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** Such as {@code 1.4 MB}, and KB for what is smaller. */
    private static String size(int bytes) {
        double kilobytes = Math.max(1, bytes / (double) KILOBYTE);
        return kilobytes < KILOBYTE
                ? Say.text("attach.kb", String.format(Locale.ROOT, "%.0f", kilobytes))
                : Say.text("attach.mb", String.format(Locale.ROOT, "%.1f", kilobytes / KILOBYTE));
    }
}
